package dev.rung.postgres;

import static dev.rung.postgres.Example.of;
import static dev.rung.postgres.PostgresDSL.alterExtension;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.dropExtension;
import static org.jooq.impl.DSL.name;

import java.util.List;

class ExtensionStatementsTest extends StatementFamily {

    private static final CatalogObject CUBE = CatalogObject.of(CatalogObject.Kind.EXTENSION, name("cube"));

    @Override
    List<Example> examples() {
        return List.of(
                of("create", createExtension("cube")),
                of("create by a name that needs quotes", createExtension(name("uuid-ossp"))),
                of("create if not exists", createExtension("cube").ifNotExists()),
                of("create in a schema", createExtension("cube").schema("trial")),
                of("create a version", createExtension("cube").version("1.2")),
                of(
                        "create with those it requires",
                        createExtension("earthdistance").cascade()),
                of(
                        "create with everything",
                        createExtension("earthdistance")
                                .ifNotExists()
                                .schema(name("trial"))
                                .version("1.1")
                                .cascade()),
                of("alter: update", alterExtension("cube").update())
                        .after(createExtension("cube").version("1.2"))
                        .about(CUBE),
                of("alter: update to", alterExtension("cube").updateTo("1.4"))
                        .after(createExtension("cube").version("1.2"))
                        .about(CUBE),
                of("alter: set schema", alterExtension("cube").setSchema("public"))
                        .after(createExtension("cube"))
                        .about(CUBE),
                of("drop", dropExtension("cube")).after(createExtension("cube").ifNotExists()),
                of("drop if exists", dropExtension("cube").ifExists()),
                of("drop cascade", dropExtension("cube").cascade())
                        .after(createExtension("earthdistance").cascade()),
                of("drop restrict", dropExtension(name("cube")).ifExists().restrict()));
    }
}
