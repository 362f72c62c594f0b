package dev.rung.engine.discovery;

import dev.rung.engine.exception.ProblemsException;
import dev.rung.engine.model.Problem;
import java.lang.module.ModuleDescriptor.Version;
import java.util.List;
import org.jooq.Constants;

/**
 * Checks that the application's jOOQ is new enough. Without this check, an older version fails with a
 * {@link LinkageError} during the recording of a migration.
 */
final class JooqVersion {

    private static final String OLDEST = "3.21";

    private JooqVersion() {}

    /**
     * Checks the jOOQ on the class path.
     *
     * @throws ProblemsException if it is too old
     */
    static void check() {
        check(loaded());
    }

    /**
     * Checks a version of jOOQ.
     *
     * @param version such as {@code 3.19.29}
     * @throws ProblemsException if it is too old
     */
    static void check(String version) {
        if (Version.parse(version).compareTo(Version.parse(OLDEST)) < 0) {
            throw new ProblemsException(List.of(Problem.of(
                    "class path",
                    "contains jOOQ " + version + ", but Rung needs " + OLDEST + " or later",
                    "declare org.jooq:jooq with such a version in dependencyManagement, or set the property"
                            + " jooq.version if spring-boot-starter-parent manages it")));
        }
    }

    /** The compiler would copy the constant into this class, so it is read by reflection. */
    private static String loaded() {
        try {
            return (String) Constants.class.getField("FULL_VERSION").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("can't determine the version of jOOQ", e);
        }
    }
}
