package dev.rung.app.workspaces;

import static dev.rung.postgres.PostgresDSL.argument;
import static dev.rung.postgres.PostgresDSL.attribute;
import static dev.rung.postgres.PostgresDSL.commentOnCollation;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnDomain;
import static dev.rung.postgres.PostgresDSL.commentOnDomainConstraint;
import static dev.rung.postgres.PostgresDSL.commentOnFunction;
import static dev.rung.postgres.PostgresDSL.commentOnSequence;
import static dev.rung.postgres.PostgresDSL.commentOnType;
import static dev.rung.postgres.PostgresDSL.createCollation;
import static dev.rung.postgres.PostgresDSL.createDomain;
import static dev.rung.postgres.PostgresDSL.createExtension;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createSequence;
import static dev.rung.postgres.PostgresDSL.createType;
import static dev.rung.postgres.PostgresDSL.domainValue;
import static dev.rung.postgres.PostgresDSL.dropCollation;
import static dev.rung.postgres.PostgresDSL.dropDomain;
import static dev.rung.postgres.PostgresDSL.dropExtension;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropSequence;
import static dev.rung.postgres.PostgresDSL.dropType;
import static dev.rung.postgres.PostgresTypes.CHAR;
import static dev.rung.postgres.PostgresTypes.CITEXT;
import static dev.rung.postgres.PostgresTypes.DOUBLE_PRECISION;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.NUMERIC;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIME;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.charLength;
import static org.jooq.impl.DSL.collation;

import dev.rung.Migration;
import dev.rung.Steps;
import java.math.BigDecimal;

/** Creates the objects that the tables need: extensions, enums, domains, composite types, a range, a collation, a sequence. */
public final class V001_CreateTypes implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(
                createExtension("btree_gist").schema("public"),
                createExtension("citext").schema("public"),
                createExtension("pg_trgm").schema("public"));
        steps.run(
                createCollation("case_insensitive").icu("und-u-ks-level2").nondeterministic(),
                commentOnCollation("case_insensitive").is("Names that differ in case alone are one name"));
        createEnums(steps);
        createDomains(steps);
        createComposites(steps);
        createRange(steps);
        steps.run(
                createSequence("invoice_number")
                        .as(INTEGER)
                        .options(o -> o.maxvalue(99_999_999).startWith(10_001)),
                commentOnSequence("invoice_number")
                        .is("Numbers invoices across all tenants, as the tax office wants it"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropSequence("invoice_number"));
        steps.run(dropType("time_range"), dropFunction("time_difference", TIME, TIME));
        steps.run(dropType("contact_person"), dropType("postal_address"));
        steps.run(
                dropDomain("percentage"), dropDomain("currency_code"), dropDomain("slug"), dropDomain("email_address"));
        steps.run(
                dropType("weekday"),
                dropType("delivery_state"),
                dropType("invoice_state"),
                dropType("task_priority"),
                dropType("task_state"),
                dropType("member_role"));
        steps.run(dropCollation("case_insensitive"));
        steps.run(dropExtension("pg_trgm"), dropExtension("citext"), dropExtension("btree_gist"));
    }

    private static void createEnums(Steps steps) {
        steps.run(
                createType("member_role").asEnum("owner", "admin", "member", "guest"),
                createType("task_state").asEnum("backlog", "doing", "done", "dropped"),
                createType("task_priority").asEnum("low", "normal", "high", "urgent"),
                createType("invoice_state").asEnum("draft", "open", "paid", "void"),
                createType("delivery_state").asEnum("pending", "delivered", "failed"),
                createType("weekday").asEnum("mon", "tue", "wed", "thu", "fri", "sat", "sun"));
        steps.run(
                commentOnType("member_role").is("What a member may do, the most first"),
                commentOnType("task_state").is("How far a task has come"));
    }

    private static void createDomains(Steps steps) {
        steps.run(
                createDomain("email_address")
                        .as(CITEXT)
                        .check("email_address_shape", domainValue(CITEXT).likeRegex("^[^@ ]+@[^@ ]+$")),
                createDomain("slug")
                        .as(TEXT)
                        .check("slug_length", charLength(domainValue(TEXT)).between(1, 63))
                        .check("slug_shape", domainValue(TEXT).likeRegex("^[a-z0-9-]+$")),
                createDomain("currency_code")
                        .as(CHAR(3).notNull().defaultValue("EUR"))
                        .check("currency_code_shape", domainValue(CHAR(3)).likeRegex("^[A-Z]{3}$")),
                createDomain("percentage")
                        .as(NUMERIC(5, 2))
                        .check(
                                "percentage_range",
                                domainValue(NUMERIC)
                                        .ge(BigDecimal.ZERO)
                                        .and(domainValue(NUMERIC).le(BigDecimal.valueOf(100)))));
        steps.run(
                commentOnDomain("slug").is("A name that can stand in a URL"),
                commentOnDomainConstraint("slug", "slug_shape").is("Lower case, digits and hyphens"));
    }

    private static void createComposites(Steps steps) {
        steps.run(
                createType("postal_address")
                        .asComposite(
                                attribute("street", TEXT),
                                attribute("city", TEXT.collation(collation("C"))),
                                attribute("postcode", VARCHAR(16)),
                                attribute("country", CHAR(2))),
                createType("contact_person")
                        .asComposite(
                                attribute("name", TEXT), attribute("email", Columns.EMAIL), attribute("phone", TEXT)));
        steps.run(
                commentOnType("postal_address").is("Where letters arrive"),
                commentOnColumn("postal_address", "country").is("By ISO 3166-1"));
    }

    private static void createRange(Steps steps) {
        steps.run(
                createFunction("time_difference")
                        .arguments(argument("later", TIME), argument("earlier", TIME))
                        .returns(DOUBLE_PRECISION)
                        .language("sql")
                        .immutable()
                        .strict()
                        .parallelSafe()
                        .as(" select extract(epoch from later - earlier)::double precision "),
                commentOnFunction("time_difference", TIME, TIME).is("Seconds between two times of a day"));
        steps.run(
                createType("time_range")
                        .asRange(TIME)
                        .subtypeDiff("time_difference")
                        .multirangeTypeName("time_ranges"),
                commentOnType("time_range").is("Part of a day"));
    }
}
