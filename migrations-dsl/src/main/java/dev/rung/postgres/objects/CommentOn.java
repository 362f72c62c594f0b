package dev.rung.postgres.objects;

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
 * {@code COMMENT ON}.
 *
 * @param object the object
 * @param comment the text, null to remove the comment
 */
public record CommentOn(CatalogObject object, @Nullable String comment) implements PostgresStatement {

    /** An incomplete {@code COMMENT ON}: call {@code is(...)} or {@code isNull()} next. */
    public static final class WithoutText {

        private final CatalogObject object;

        /** Creates the stage for an object. */
        public WithoutText(CatalogObject object) {
            this.object = object;
        }

        /** Sets the comment. An existing comment is replaced. */
        public PostgresStatement is(String comment) {
            return new CommentOn(object, comment);
        }

        /** Removes the comment. */
        public PostgresStatement isNull() {
            return new CommentOn(object, null);
        }
    }

    @Override
    public Query toQuery() {
        return Sentence.of("comment on")
                .add(ObjectReference.of(object))
                .add("is")
                .add(comment == null ? DSL.keyword("null") : inline(comment))
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
