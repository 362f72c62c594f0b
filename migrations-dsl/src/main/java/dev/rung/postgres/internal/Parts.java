package dev.rung.postgres.internal;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Constraint;
import org.jooq.DataType;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.conf.ParamType;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.QOM;

/** Query parts that jOOQ has no public class for. */
public final class Parts {

    private static final int MAX_TAGS = 1000;
    private static final int LONGEST_OPERATOR = 63;
    private static final Pattern OPERATOR = Pattern.compile("[-+*/<>=~!@#%^&|`?]+");
    /** Operators that PostgreSQL reads as an operator and a sign: {@code a *- b} is {@code a * (-b)}. */
    private static final Pattern WITH_SIGN = Pattern.compile("[-+*/<>=]+[-+]");

    private Parts() {}

    public static List<Name> names(String... names) {
        return Arrays.stream(names).map(each -> name(each)).toList();
    }

    public static List<Name> names(String first, String... more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(each -> name(each))
                .toList();
    }

    /** Joins the first element and the further elements. */
    public static <T> List<T> listOf(T first, T[] more) {
        return Stream.concat(Stream.of(first), Arrays.stream(more)).toList();
    }

    public static <T> List<T> appended(Collection<? extends T> list, T last) {
        return Stream.<T>concat(list.stream(), Stream.of(last)).toList();
    }

    public static Map<Name, Object> with(Map<Name, Object> parameters, Name parameter, Object value) {
        Map<Name, Object> copy = new LinkedHashMap<>(parameters);
        copy.put(parameter, value);
        return Collections.unmodifiableMap(copy);
    }

    /** The columns, the last of which follows the keywords. */
    public static List<QueryPart> lastAfter(String words, List<Name> columns) {
        QueryPart last = Sentence.of(words).add(columns.getLast()).toPart();
        return appended(columns.subList(0, columns.size() - 1), last);
    }

    /** The columns, the last of which precedes the keywords. */
    public static List<QueryPart> lastBefore(String words, List<Name> columns) {
        QueryPart last = Sentence.of(columns.getLast()).add(words).toPart();
        return appended(columns.subList(0, columns.size() - 1), last);
    }

    /** An operator. Operators can't be quoted. */
    public static QueryPart operator(String operator) {
        check(operator);
        // PostgreSQL's driver treats a question mark as a parameter unless it is doubled.
        return CustomQueryPart.of(context ->
                context.sql(context.paramType() == ParamType.INDEXED ? operator.replace("?", "??") : operator));
    }

    /** A schema-qualified operator. */
    public static QueryPart operator(Name schema, String operator) {
        QueryPart part = operator(operator);
        return CustomQueryPart.of(context ->
                context.sql("operator(").visit(schema).sql('.').visit(part).sql(')'));
    }

    private static void check(String operator) {
        if (!OPERATOR.matcher(operator).matches()) {
            throw new IllegalArgumentException(
                    "\"" + operator + "\" isn't a valid operator: an operator consists of one"
                            + " or more of the characters + - * / < > = ~ ! @ # % ^ & | ` ?");
        }
        if (operator.contains("--") || operator.contains("/*")) {
            throw new IllegalArgumentException(
                    "\"" + operator + "\" isn't a valid operator: -- and /* start a comment");
        }
        if (WITH_SIGN.matcher(operator).matches()) {
            throw new IllegalArgumentException("\"" + operator
                    + "\" isn't a valid operator: PostgreSQL reads it as an operator and a sign, because it"
                    + " ends in + or - and contains none of the characters ~ ! @ # % ^ & | ` ?");
        }
        if (operator.length() > LONGEST_OPERATOR) {
            throw new IllegalArgumentException("\"" + operator + "\" isn't a valid operator: it is " + operator.length()
                    + " characters long, but PostgreSQL allows only " + LONGEST_OPERATOR);
        }
    }

    public static QueryPart words(String words) {
        return Sentence.of(words).toPart();
    }

    /** {@code a = 1}, {@code b = 'x'} and so on. */
    public static List<QueryPart> parameters(Map<Name, Object> parameters) {
        return parameters.entrySet().stream()
                .map(each -> parameter(each.getKey(), each.getValue()))
                .toList();
    }

    /** {@code a = 0.05}. jOOQ would add a cast to a decimal fraction, but PostgreSQL accepts only a literal here. */
    public static QueryPart parameter(Name parameter, Object value) {
        QueryPart literal = value instanceof Double || value instanceof Float
                ? inline(new BigDecimal(new BigDecimal(value.toString()).toPlainString()))
                : inline(value);
        return Sentence.of(parameter).add("=").add(literal).toPart();
    }

    /** {@code "host" 'a'}: an option of a foreign-data wrapper. */
    public static QueryPart option(String option, String value) {
        return Sentence.of(name(option)).add(inline(value)).toPart();
    }

    /** The table that a jOOQ foreign key refers to; empty for other constraints. */
    public static List<Name> referencedTables(Constraint constraint) {
        return constraint instanceof QOM.ForeignKey key
                ? List.of(key.$referencesTable().getQualifiedName())
                : List.of();
    }

    /** The name of a configuration parameter, which can be a custom one such as {@code app.x}. */
    public static Name parameter(String parameter) {
        return name(parameter.split("\\.", -1));
    }

    /** {@code set "search_path" = 'a', 'b'}. */
    public static Sentence setting(String parameter, String... values) {
        return Sentence.of("set")
                .add(parameter(parameter))
                .add("=")
                .addAll(Lists.notEmpty(
                        Arrays.stream(values).map(value -> inline(value)).toList(), "values"));
    }

    /** An integer. */
    public static QueryPart number(long number) {
        return inline(number);
    }

    /** A number without an exponent. */
    public static QueryPart number(double number) {
        return inline(
                new BigDecimal(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()));
    }

    /** The data type without nullability and default value: {@code numeric(10, 2)}. */
    public static QueryPart type(DataType<?> type) {
        return CustomQueryPart.of(context -> context.sql(type.getCastTypeName(context.configuration())));
    }

    /** The data type and its collation, as in the definition of an attribute. */
    public static Sentence typeAndCollation(DataType<?> type) {
        return Sentence.of(type(type)).addIf("collate", type.collation());
    }

    /** The part with its columns rendered without the table name, as indexes and constraints require. */
    public static QueryPart unqualified(QueryPart part) {
        return CustomQueryPart.of(context -> context.qualify(false, inner -> inner.visit(part)));
    }

    /** A string literal in dollar quotes, whose tag doesn't occur in the text. */
    public static QueryPart dollarQuoted(String text) {
        String quote = dollarQuote(text);
        return CustomQueryPart.of(context -> context.sql(quote + text + quote, true));
    }

    private static String dollarQuote(String text) {
        // The first closing quote ends the literal, so a text that ends in "$" would end it one character early.
        String tail = text + "$";
        if (!tail.contains("$$")) {
            return "$$";
        }
        for (int number = 0; number < MAX_TAGS; number++) {
            String tag = number == 0 ? "$body$" : "$body" + number + "$";
            if (!tail.contains(tag)) {
                return tag;
            }
        }
        throw new IllegalArgumentException("the text contains $$ and every dollar quote from $body$ to $body"
                + (MAX_TAGS - 1) + "$: remove one of them");
    }
}
