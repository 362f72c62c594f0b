package dev.rung.postgres.routines;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/**
 * {@code CREATE LANGUAGE} with existing C functions. Extensions usually create their languages.
 *
 * @param words the keywords before the name
 * @param name the language
 * @param functions the handler and the functions after it
 * @see RoutineDSL#createLanguage(String)
 */
public record CreateLanguage(String words, Name name, List<QueryPart> functions) implements PostgresStatement {

    /** An incomplete {@code CREATE LANGUAGE}: call {@code handler(...)} next. */
    public interface WithoutHandler {

        /** Sets the call handler, which runs the functions of the language. It returns {@code language_handler}. */
        CreateLanguage handler(Name function);

        /** Same as {@link #handler(Name)}. */
        default CreateLanguage handler(String function) {
            return handler(DSL.name(function));
        }
    }

    /** Copies the list. */
    public CreateLanguage {
        functions = List.copyOf(functions);
    }

    static WithoutHandler start(String words, Name name) {
        return function -> new CreateLanguage(words, name, List.of()).and("handler", function);
    }

    private CreateLanguage and(String what, Name function) {
        QueryPart part = Sentence.of(what).add(function).toPart();
        return new CreateLanguage(words, name, Parts.appended(functions, part));
    }

    /** Sets the inline handler, which runs {@link RoutineDSL#doBlock}. */
    public CreateLanguage inline(Name function) {
        return and("inline", function);
    }

    /** Sets the inline handler, which runs {@link RoutineDSL#doBlock}. */
    public CreateLanguage inline(String function) {
        return inline(DSL.name(function));
    }

    /** Sets the validator, which checks functions of the language when they are created. */
    public CreateLanguage validator(Name function) {
        return and("validator", function);
    }

    /** Sets the validator, which checks functions of the language when they are created. */
    public CreateLanguage validator(String function) {
        return validator(DSL.name(function));
    }

    @Override
    public Query toQuery() {
        return Sentence.of(words).add(name).addEach(functions).toQuery();
    }

    @Override
    public List<Effect> effects() {
        return List.of(new Effect.Creates(CatalogObject.of(CatalogObject.Kind.LANGUAGE, name)));
    }

    @Override
    public String toString() {
        return toSql();
    }
}
