package dev.rung.engine.discovery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rung.engine.exception.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JooqVersionTest {

    @ParameterizedTest
    @ValueSource(strings = {"3.9.6", "3.19.29", "3.20.11", "2.99.0"})
    void an_older_version_is_refused(String version) {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> JooqVersion.check(version))
                .withMessage("class path: contains jOOQ " + version + ", but Rung needs 3.21 or later\n"
                        + "  declare org.jooq:jooq with such a version in dependencyManagement, or set the property"
                        + " jooq.version if spring-boot-starter-parent manages it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.21.0", "3.21.7", "3.22.0-SNAPSHOT", "3.100.0", "4.0.0"})
    void a_newer_version_is_accepted(String version) {
        assertThatCode(() -> JooqVersion.check(version)).doesNotThrowAnyException();
    }

    @Test
    void the_version_that_rung_is_built_with_is_accepted() {
        assertThatCode(JooqVersion::check).doesNotThrowAnyException();
    }
}
