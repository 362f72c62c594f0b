package dev.rung.postgres.internal;

import static org.jooq.impl.DSL.list;

import dev.rung.postgres.statement.Identifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A builder for a statement or a clause, which collects a jOOQ template and its parts. Keywords are literals in this
 * module; everything that an author specifies is a part.
 */
public final class Sentence {

    private final StringBuilder template = new StringBuilder();
    private final List<QueryPart> parts = new ArrayList<>();

    private Sentence() {}

    public static Sentence empty() {
        return new Sentence();
    }

    public static Sentence of(String words) {
        return new Sentence().add(words);
    }

    public static Sentence of(QueryPart part) {
        return new Sentence().add(part);
    }

    public Sentence add(String words) {
        if (!template.isEmpty() && !words.isEmpty()) {
            template.append(' ');
        }
        template.append(words);
        return this;
    }

    public Sentence add(QueryPart part) {
        add("{" + parts.size() + "}");
        parts.add(part);
        return this;
    }

    public Sentence addIf(boolean condition, String words) {
        return condition ? add(words) : this;
    }

    /** Adds the keywords and the part. Does nothing if the part is null. */
    public Sentence addIf(String words, @Nullable QueryPart part) {
        return part == null ? this : add(words).add(part);
    }

    /** Adds the parts separated by commas. */
    public Sentence addAll(Collection<? extends QueryPart> list) {
        return add(list(list));
    }

    /** Adds the parts one after another. */
    public Sentence addEach(Collection<? extends QueryPart> list) {
        list.forEach(this::add);
        return this;
    }

    /** Adds a part in parentheses. */
    public Sentence addInParentheses(QueryPart part) {
        add("({" + parts.size() + "})");
        parts.add(part);
        return this;
    }

    /** Adds the parts in parentheses, separated by commas. */
    public Sentence addInParentheses(Collection<? extends QueryPart> list) {
        return addInParentheses(list(list));
    }

    /** Adds the keywords and the parts in parentheses. Does nothing if there are no parts. */
    public Sentence addIf(String words, Collection<? extends QueryPart> list) {
        return list.isEmpty() ? this : add(words).addInParentheses(list);
    }

    /** Adds the keywords and the parameters in parentheses. Does nothing if there are no parameters. */
    public Sentence addIf(String words, Map<Name, Object> parameters) {
        return addIf(words, Parts.parameters(parameters));
    }

    public QueryPart toPart() {
        return DSL.sql(template.toString(), parts.toArray(QueryPart[]::new));
    }

    public Query toQuery() {
        Query query = DSL.query(template.toString(), parts.toArray(QueryPart[]::new));
        Identifiers.check(query);
        return query;
    }
}
