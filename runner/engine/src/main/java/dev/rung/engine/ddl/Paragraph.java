package dev.rung.engine.ddl;

import dev.rung.engine.schema.ObjectId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that create an object, with its parts as far as their dependencies exist.
 *
 * @param object the object, or the part that was put off
 * @param statements the statements in their order
 */
public record Paragraph(ObjectId object, List<DdlStatement> statements) {

    /** Copies the list. */
    public Paragraph {
        statements = List.copyOf(statements);
    }

    /** The statements as SQL, each with a semicolon and a line break, after a comment that names the object. */
    public String toSql() {
        return "-- " + title() + "\n"
                + statements.stream().map(each -> each.toSql() + ";\n").collect(Collectors.joining());
    }

    /** The object in one line. */
    public String title() {
        return object.toString().replaceAll("\\p{Cntrl}", " ");
    }
}
