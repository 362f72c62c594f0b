package dev.rung.postgres;

import static dev.rung.postgres.PostgresDSL.alterDomain;
import static dev.rung.postgres.PostgresDSL.alterType;
import static dev.rung.postgres.PostgresDSL.attribute;
import static dev.rung.postgres.PostgresDSL.createDomain;
import static dev.rung.postgres.PostgresDSL.createSchema;
import static dev.rung.postgres.PostgresDSL.createTable;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.domainValue;
import static dev.rung.postgres.PostgresDSL.dropDomain;
import static dev.rung.postgres.PostgresDSL.dropType;
import static dev.rung.postgres.PostgresTypes.BIGINT;
import static dev.rung.postgres.PostgresTypes.DOUBLE_PRECISION;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.type;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.objects.Role;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Query;

class TypeStatementsTest extends StatementFamily {

    private static final CatalogObject MOOD = CatalogObject.of(CatalogObject.Kind.TYPE, name("mood"));
    private static final CatalogObject ADDRESS = CatalogObject.of(CatalogObject.Kind.TYPE, name("address"));
    private static final CatalogObject EMAIL = CatalogObject.of(CatalogObject.Kind.DOMAIN, name("email"));
    private static final Query CREATE_MOOD = createType("mood").asEnum("sad", "glad");
    private static final Query CREATE_ADDRESS =
            createType("address").asComposite(attribute("street", TEXT), attribute("number", INTEGER));
    private static final Query CREATE_EMAIL = createDomain("email")
            .as(TEXT)
            .check("email_check", domainValue(TEXT).like("%@%"));
    private static final Query USED = createTable("people").column("email", type("email"));

    private static Example mood(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(CREATE_MOOD).about(MOOD);
    }

    private static Example address(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(CREATE_ADDRESS).about(ADDRESS);
    }

    private static Example email(String title, PostgresStatement statement) {
        return Example.of(title, statement).after(CREATE_EMAIL, USED).about(EMAIL);
    }

    @Override
    List<Example> examples() {
        return List.of(
                Example.of("enum", createType("mood").asEnum("sad", "it's ok", "glad")),
                Example.of("enum, qualified", createType(name("trial", "mood")).asEnum("sad")),
                mood("add value", alterType("mood").addValue("it's ok")),
                mood("add value before", alterType("mood").addValue("ok").before("glad")),
                mood("add value after", alterType("mood").addValue("ok").after("sad")),
                mood(
                        "add value if not exists",
                        alterType("mood").addValue("sad").ifNotExists().before("glad")),
                mood("rename value", alterType("mood").renameValue("sad").to("it's sad")),
                mood("rename type", alterType("mood").renameTo("feeling"))
                        .about(CatalogObject.of(CatalogObject.Kind.TYPE, name("feeling"))),
                mood("owner of type", alterType(name("trial", "mood")).ownerTo("pg_monitor")),
                mood("owner of type: who runs it", alterType("mood").ownerTo(Role.CURRENT_USER)),
                mood("set schema of type", alterType("mood").setSchema("elsewhere"))
                        .after(
                                createSchema("elsewhere").ifNotExists(),
                                dropType(name("elsewhere", "mood")).ifExists(),
                                CREATE_MOOD)
                        .about(CatalogObject.of(CatalogObject.Kind.TYPE, name("elsewhere", "mood"))),
                Example.of(
                        "composite",
                        createType("address")
                                .asComposite(
                                        attribute("street", TEXT.collation(collation("C"))),
                                        attribute(name("number"), NUMERIC(4, 1)))),
                address("add attribute", alterType("address").addAttribute("zip", TEXT)),
                address("drop attribute", alterType("address").dropAttribute("number")),
                address("alter attribute", alterType("address").alterAttribute("number", BIGINT)),
                address(
                        "rename attribute",
                        alterType("address").renameAttribute("number").to("no")),
                Example.of("range", createType("heights").asRange(DOUBLE_PRECISION)),
                Example.of(
                        "range with options",
                        createType("heights")
                                .asRange(DOUBLE_PRECISION)
                                .subtypeOpclass("float8_ops")
                                .subtypeDiff("float8mi")
                                .multirangeTypeName("many_heights")),
                Example.of(
                        "range with a collation",
                        createType("words").asRange(TEXT).collation("C")),
                mood("drop type", dropType("mood")).about(null),
                mood("drop type cascade", dropType("mood").cascade())
                        .after(CREATE_MOOD, createTable("t").column("mood", type("mood")))
                        .about(null),
                Example.of("drop type if exists", dropType("mood").ifExists()),
                Example.of("domain", createDomain("email").as(TEXT)),
                Example.of(
                        "domain with everything",
                        createDomain(name("trial", "email"))
                                .as(TEXT.collation(collation("C")).notNull().defaultValue("it's @"))
                                .check("email_check", domainValue(TEXT).like("%@%"))
                                .check(domainValue(TEXT).ne(""))),
                email("domain: set default", alterDomain("email").setDefault(inline("@"))),
                email("domain: drop default", alterDomain("email").dropDefault()),
                email("domain: set not null", alterDomain("email").setNotNull()),
                email("domain: drop not null", alterDomain("email").dropNotNull()),
                email(
                        "domain: add check",
                        alterDomain("email")
                                .addCheck("filled", domainValue(TEXT).ne(""))),
                email(
                        "domain: add check not valid",
                        alterDomain("email")
                                .addCheckNotValid("filled", domainValue(TEXT).ne(""))),
                email("domain: validate constraint", alterDomain("email").validateConstraint("filled"))
                        .after(
                                CREATE_EMAIL,
                                alterDomain("email")
                                        .addCheckNotValid(
                                                "filled", domainValue(TEXT).ne(""))),
                email("domain: drop constraint", alterDomain("email").dropConstraint("email_check")),
                email(
                        "domain: rename constraint",
                        alterDomain("email").renameConstraint("email_check").to("has_at")),
                email("domain: rename", alterDomain("email").renameTo("mail"))
                        .about(CatalogObject.of(CatalogObject.Kind.DOMAIN, name("mail"))),
                email("domain: owner", alterDomain("email").ownerTo("pg_monitor")),
                email("drop domain", dropDomain("email")).after(CREATE_EMAIL).about(null),
                email("drop domain cascade", dropDomain("email").ifExists().cascade())
                        .about(null),
                address("drop attribute if exists", alterType("address").dropAttributeIfExists("no such")),
                address(
                        "drop attribute cascade",
                        alterType("address").dropAttribute("number").cascade()),
                address(
                        "add attribute cascade",
                        alterType("address").addAttribute("city", TEXT).cascade()),
                address(
                        "alter attribute restrict",
                        alterType("address").alterAttribute("number", TEXT).restrict()),
                email("drop constraint if exists", alterDomain("email").dropConstraintIfExists("no such")),
                email(
                        "drop constraint cascade",
                        alterDomain("email").dropConstraint("email_check").cascade()),
                email("add not null", alterDomain("email").addNotNull("email_there")));
    }
}
