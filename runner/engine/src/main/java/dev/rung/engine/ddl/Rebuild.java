package dev.rung.engine.ddl;

import dev.rung.engine.schema.DatabaseObject;
import dev.rung.engine.schema.MaterializedView;
import dev.rung.engine.schema.ObjectId;
import dev.rung.engine.schema.ObjectKind;
import dev.rung.engine.schema.SchemaSnapshot;
import dev.rung.engine.schema.Unsupported;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statements that rebuild a schema in an empty database.
 *
 * @param paragraphs the statements in an order that works
 * @param notExpressed the objects that the statements don't create
 */
public record Rebuild(List<Paragraph> paragraphs, List<ObjectId> notExpressed) {

    /** Settings for the statements: names are complete, and the body of a function can use objects that follow it. */
    private static final List<String> SETTINGS = List.of("set search_path = ''", "set check_function_bodies = off");

    /** Copies the lists. */
    public Rebuild {
        paragraphs = List.copyOf(paragraphs);
        notExpressed = List.copyOf(notExpressed);
    }

    /** Writes the statements for a snapshot. */
    public static Rebuild of(SchemaSnapshot snapshot) {
        Map<ObjectId, DatabaseObject> objects = snapshot.byId();
        Inheritance inheritance = Inheritance.of(snapshot);
        GroupWriter writer = new GroupWriter(objects, inheritance);
        List<Paragraph> all = Sequencer.order(Units.of(snapshot, inheritance)).stream()
                .map(writer::write)
                .filter(each -> !each.statements().isEmpty())
                .toList();
        Stream<Paragraph> refreshments = all.stream().flatMap(each -> refreshment(each, objects).stream());
        return new Rebuild(
                Stream.of(
                                all.stream().filter(each -> !isEventTrigger(each)),
                                refreshments,
                                all.stream().filter(Rebuild::isEventTrigger))
                        .flatMap(each -> each)
                        .toList(),
                snapshot.objects().stream()
                        .filter(each -> each.definition() instanceof Unsupported)
                        .map(DatabaseObject::id)
                        .toList());
    }

    /** An event trigger comes last, so that it isn't called by the other statements. */
    private static boolean isEventTrigger(Paragraph paragraph) {
        return paragraph.object().kind() == ObjectKind.EVENT_TRIGGER;
    }

    /** Fills a materialized view when all other objects exist. */
    private static Optional<Paragraph> refreshment(Paragraph paragraph, Map<ObjectId, DatabaseObject> objects) {
        DatabaseObject object = objects.get(paragraph.object());
        return object != null && object.definition() instanceof MaterializedView view && view.populated()
                ? Optional.of(new Paragraph(
                        object.id(), List.of(new DdlStatement(object.id(), ViewWriter.refresh(object.id())))))
                : Optional.empty();
    }

    /** The SQL, with an empty line between the paragraphs. */
    public String toSql() {
        return SETTINGS.stream().map(each -> each + ";\n").collect(Collectors.joining())
                + paragraphs.stream().map(each -> "\n" + each.toSql()).collect(Collectors.joining());
    }

    /** The statements without semicolons. */
    public List<String> statements() {
        return Stream.concat(
                        SETTINGS.stream(),
                        paragraphs.stream()
                                .flatMap(each -> each.statements().stream())
                                .map(DdlStatement::toSql))
                .toList();
    }

    /** How many statements are plain SQL, by the kind of their object. */
    public NavigableMap<ObjectKind, Integer> plainSql() {
        NavigableMap<ObjectKind, Integer> counts = new TreeMap<>();
        paragraphs.stream()
                .flatMap(each -> each.statements().stream())
                .filter(each -> !each.isTyped())
                .forEach(each -> counts.merge(each.object().kind(), 1, Integer::sum));
        return counts;
    }
}
