package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterDomain;
import static dev.rung.postgres.PostgresDSL.attribute;
import static dev.rung.postgres.PostgresDSL.createCollation;
import static dev.rung.postgres.PostgresDSL.createDomain;
import static dev.rung.postgres.PostgresDSL.createType;

import dev.rung.engine.schema.CollationType;
import dev.rung.engine.schema.CompositeType;
import dev.rung.engine.schema.DomainCheck;
import dev.rung.engine.schema.DomainType;
import dev.rung.engine.schema.EnumType;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.RangeType;
import dev.rung.postgres.types.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes types, domains and collations. */
final class TypeWriter {

    private TypeWriter() {}

    static Query create(ObjectId id, EnumType type) {
        return createType(Fragments.name(id)).asEnum(type.values().toArray(String[]::new));
    }

    static Query create(ObjectId id, CompositeType type) {
        return createType(Fragments.name(id))
                .asComposite(type.attributes().stream()
                        .map(each -> attribute(DSL.name(each.name()), Fragments.type(each)))
                        .toArray(Attribute[]::new));
    }

    static Query create(ObjectId id, RangeType type) {
        var range = createType(Fragments.name(id)).asRange(Fragments.type(type.subtype()));
        if (type.operatorClass() != null) {
            range = range.subtypeOpclass(Fragments.name(type.operatorClass()));
        }
        if (type.collation() != null) {
            range = range.collation(Fragments.name(type.collation()));
        }
        if (type.subtypeDiff() != null) {
            range = range.subtypeDiff(Fragments.name(type.subtypeDiff()));
        }
        if (type.multirange() != null) {
            range = range.multirangeTypeName(Fragments.name(type.multirange()));
        }
        return range;
    }

    static List<Query> create(ObjectId id, DomainType type) {
        Name name = Fragments.name(id);
        DataType<Object> base = Fragments.type(type.type(), type.collation());
        if (type.notNull()) {
            base = base.notNull();
        }
        if (type.defaultValue() != null) {
            base = base.defaultValue(Fragments.expression(type.defaultValue()));
        }
        var domain = createDomain(name).as(base);
        List<Query> later = new ArrayList<>();
        for (DomainCheck check : type.checks()) {
            if (check.validated()) {
                domain = domain.check(DSL.name(check.name()), Fragments.condition(check.expression()));
            } else {
                later.add(alterDomain(name)
                        .addCheckNotValid(DSL.name(check.name()), Fragments.condition(check.expression())));
            }
        }
        later.addFirst(domain);
        return later;
    }

    static Query create(ObjectId id, CollationType type) {
        var start = createCollation(Fragments.name(id));
        var collation = switch (type.provider()) {
            case "icu" -> start.icu(Objects.requireNonNull(type.locale()));
            case "builtin" -> start.builtin(Objects.requireNonNull(type.locale()));
            default -> start.libc(Objects.requireNonNull(type.collate()), Objects.requireNonNull(type.ctype()));
        };
        if (!type.deterministic()) {
            collation = collation.nondeterministic();
        }
        return type.rules() == null ? collation : collation.rules(type.rules());
    }
}
