package dev.rung.postgres.security;

import static org.jooq.impl.DSL.inline;

import dev.rung.postgres.internal.ObjectReference;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * {@code SECURITY LABEL}.
 *
 * @param object the object
 * @param provider the label provider, null if the server has only one
 * @param label the label, null to remove it
 */
public record SecurityLabel(
        CatalogObject object,
        @Nullable Name provider,
        @Nullable String label) implements PostgresStatement {

    /** An incomplete {@code SECURITY LABEL}: call {@code is(...)} or {@code isNull()} next. */
    public static final class WithoutLabel {

        private final CatalogObject object;
        private final @Nullable Name provider;

        WithoutLabel(CatalogObject object, @Nullable Name provider) {
            this.object = object;
            this.provider = provider;
        }

        /** Specifies the label provider, such as {@code selinux} or {@code anon}. */
        public WithoutLabel forProvider(String newProvider) {
            return new WithoutLabel(object, DSL.name(newProvider));
        }

        /** Sets the label. An existing label is replaced. */
        public PostgresStatement is(String label) {
            return new SecurityLabel(object, provider, label);
        }

        /** Removes the label. */
        public PostgresStatement isNull() {
            return new SecurityLabel(object, provider, null);
        }
    }

    @Override
    public Query toQuery() {
        return Sentence.of("security label")
                .addIf("for", provider)
                .add("on")
                .add(ObjectReference.of(object))
                .add("is")
                .add(label == null ? DSL.keyword("null") : inline(label))
                .toQuery();
    }

    @Override
    public List<Name> relations() {
        return object.relation().map(List::of).orElse(List.of());
    }

    @Override
    public List<CatalogObject> targets() {
        return List.of(object);
    }

    @Override
    public String toString() {
        return toSql();
    }
}
