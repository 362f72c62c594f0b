package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterExtension;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.dropExtension;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.statement.CatalogObject;
import java.util.List;

class ExtensionStatementsTest extends StatementFamily {

    private static final CatalogObject CUBE = CatalogObject.of(CatalogObject.Kind.EXTENSION, name("cube"));

    @Override
    List<Example> examples() {
        return List.of(
                Example.of("create", createExtension("cube")),
                Example.of("create by a name that needs quotes", createExtension(name("uuid-ossp"))),
                Example.of("create if not exists", createExtension("cube").ifNotExists()),
                Example.of("create in a schema", createExtension("cube").schema("trial")),
                Example.of("create a version", createExtension("cube").version("1.2")),
                Example.of(
                        "create with those it requires",
                        createExtension("earthdistance").cascade()),
                Example.of(
                        "create with everything",
                        createExtension("earthdistance")
                                .ifNotExists()
                                .schema(name("trial"))
                                .version("1.1")
                                .cascade()),
                Example.of("alter: update", alterExtension("cube").update())
                        .after(createExtension("cube").version("1.2"))
                        .about(CUBE),
                Example.of("alter: update to", alterExtension("cube").updateTo("1.4"))
                        .after(createExtension("cube").version("1.2"))
                        .about(CUBE),
                Example.of("alter: set schema", alterExtension("cube").setSchema("public"))
                        .after(createExtension("cube"))
                        .about(CUBE),
                Example.of("drop", dropExtension("cube"))
                        .after(createExtension("cube").ifNotExists()),
                Example.of("drop if exists", dropExtension("cube").ifExists()),
                Example.of("drop cascade", dropExtension("cube").cascade())
                        .after(createExtension("earthdistance").cascade()),
                Example.of(
                        "drop restrict", dropExtension(name("cube")).ifExists().restrict()),
                Example.of(
                                "alter: add a member",
                                alterExtension("cube")
                                        .addMember(CatalogObject.of(CatalogObject.Kind.TYPE, name("mood"))))
                        .after(
                                createExtension("cube"),
                                PostgresDSL.createType("mood").asEnum("sad")),
                Example.of(
                                "alter: drop a member",
                                alterExtension("cube")
                                        .dropMember(CatalogObject.of(CatalogObject.Kind.TYPE, name("mood"))))
                        .after(
                                createExtension("cube"),
                                PostgresDSL.createType("mood").asEnum("sad"),
                                alterExtension("cube")
                                        .addMember(CatalogObject.of(CatalogObject.Kind.TYPE, name("mood")))));
    }
}
