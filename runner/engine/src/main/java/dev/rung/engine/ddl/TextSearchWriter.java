package dev.rung.engine.ddl;

import static dev.rung.postgres.PostgresDSL.alterTextSearchConfiguration;
import static dev.rung.postgres.PostgresDSL.createTextSearchConfiguration;

import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.QualifiedName;
import dev.rung.engine.schema.TextSearchConfiguration;
import dev.rung.engine.schema.TextSearchDictionary;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** Writes text search dictionaries and configurations. */
final class TextSearchWriter {

    private TextSearchWriter() {}

    /** A dictionary is plain SQL: PostgreSQL stores its options as text. */
    static Query create(ObjectId id, TextSearchDictionary dictionary) {
        return dictionary.options() == null
                ? DSL.query(
                        "create text search dictionary {0} (template = {1})",
                        Fragments.name(id), Fragments.name(dictionary.template()))
                : DSL.query(
                        "create text search dictionary {0} (template = {1}, {2})",
                        Fragments.name(id), Fragments.name(dictionary.template()), Fragments.raw(dictionary.options()));
    }

    static List<Query> create(ObjectId id, TextSearchConfiguration configuration) {
        Name name = Fragments.name(id);
        List<Query> statements = new ArrayList<>();
        statements.add(createTextSearchConfiguration(name).parser(Fragments.name(configuration.parser())));
        configuration.mappings().forEach(mapping -> statements.add(map(name, mapping)));
        return statements;
    }

    /** The mapping is plain SQL if a dictionary isn't the system's, because the DSL takes no qualified dictionaries here. */
    private static Query map(Name configuration, TextSearchConfiguration.Mapping mapping) {
        List<QualifiedName> dictionaries = mapping.dictionaries();
        if (dictionaries.stream().allMatch(Fragments::isSystem)) {
            return alterTextSearchConfiguration(configuration)
                    .addMapping(mapping.token())
                    .with(
                            dictionaries.getFirst().name(),
                            dictionaries.stream()
                                    .skip(1)
                                    .map(QualifiedName::name)
                                    .toArray(String[]::new));
        }
        return DSL.query(
                "alter text search configuration {0} add mapping for {1} with {2}",
                configuration,
                DSL.name(mapping.token()),
                DSL.list(dictionaries.stream().map(Fragments::name).toList()));
    }
}
