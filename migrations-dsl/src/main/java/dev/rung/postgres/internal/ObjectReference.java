package dev.rung.postgres.internal;

import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;

/** Renders references to objects of any kind. */
public final class ObjectReference {

    private ObjectReference() {}

    /** Renders the object with its kind: {@code trigger "a" on "t"}. */
    public static QueryPart of(CatalogObject object) {
        Name owner = object.owner().orElse(null);
        if (owner != null && object.kind() == Kind.COLUMN) {
            return Sentence.of("column").add(owner.append(object.name())).toPart();
        }
        if (owner != null && object.kind() == Kind.DOMAIN_CONSTRAINT) {
            return Sentence.of("constraint")
                    .add(object.name())
                    .add("on domain")
                    .add(owner)
                    .toPart();
        }
        return Sentence.of(object.kind().toString()).add(withoutKind(object)).toPart();
    }

    /** Renders the object without its kind: {@code "a" on "t"}, {@code "f" (integer)}. */
    public static QueryPart withoutKind(CatalogObject object) {
        List<DataType<?>> arguments = object.arguments();
        if (object.kind() == Kind.CAST && arguments != null) {
            QueryPart types = Sentence.of(Parts.type(arguments.getFirst()))
                    .add("as")
                    .add(Parts.type(arguments.getLast()))
                    .toPart();
            return Sentence.empty().addInParentheses(types).toPart();
        }
        if (object.kind() == Kind.TRANSFORM && arguments != null) {
            return Sentence.of("for")
                    .add(Parts.type(arguments.getFirst()))
                    .add("language")
                    .add(object.name())
                    .toPart();
        }
        Sentence sentence =
                Sentence.of(object.name()).addIf("on", object.owner().orElse(null));
        if (arguments != null) {
            sentence.addInParentheses(arguments.stream().map(Parts::type).toList());
        }
        return sentence.toPart();
    }
}
