package dev.rung.postgres;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import dev.rung.postgres.foreign.ForeignOptions;
import dev.rung.postgres.indexes.IndexKey;
import dev.rung.postgres.objects.Role;
import dev.rung.postgres.replication.PublishedTable;
import dev.rung.postgres.routines.Argument;
import dev.rung.postgres.security.Privilege;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.Identifiers;
import dev.rung.postgres.statement.PostgresStatement;
import dev.rung.postgres.tables.Column;
import dev.rung.postgres.tables.TableAction;
import dev.rung.postgres.tables.TableConstraint;
import dev.rung.postgres.triggers.TriggerEvent;
import dev.rung.postgres.types.Attribute;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Constraint;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Every public method of the DSL, found by following the return types from {@link PostgresDSL}. */
final class EntryPoints {

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(int.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(double.class, 1.0),
            Map.entry(boolean.class, true),
            Map.entry(String.class, "x"),
            Map.entry(Name.class, name("x")),
            Map.entry(Object.class, 1),
            Map.entry(DataType.class, PostgresTypes.BIGINT),
            Map.entry(Field.class, field(name("x"))),
            Map.entry(Condition.class, field(name("x")).isNotNull()),
            Map.entry(Query.class, select(inline(1))),
            Map.entry(ResultQuery.class, select(inline(1))),
            Map.entry(UnaryOperator.class, (UnaryOperator<Object>)
                    options -> options instanceof ForeignOptions foreign ? foreign.add("x", "x") : options),
            Map.entry(Constraint.class, DSL.constraint("x").unique("x")),
            Map.entry(Role.class, Role.PUBLIC),
            Map.entry(Privilege.class, Privilege.SELECT),
            Map.entry(TriggerEvent.class, TriggerEvent.INSERT),
            Map.entry(CatalogObject.class, CatalogObject.of(CatalogObject.Kind.TABLE, name("x"))),
            Map.entry(
                    TableAction.class,
                    new TableAction(
                            TableAction.Kind.OWNER,
                            null,
                            DSL.sql("not of"),
                            List.of(),
                            List.of(),
                            PostgresStatement.OLDEST_VERSION,
                            null)),
            Map.entry(IndexKey.class, IndexKey.column(name("x"))),
            Map.entry(Column.class, PostgresDSL.column("x", PostgresTypes.BIGINT)),
            Map.entry(TableConstraint.class, PostgresDSL.unique("x")),
            Map.entry(Argument.class, PostgresDSL.argument("x", PostgresTypes.BIGINT)),
            Map.entry(Attribute.class, PostgresDSL.attribute("x", PostgresTypes.BIGINT)),
            Map.entry(PublishedTable.class, PostgresDSL.publishedTable("x")));

    private EntryPoints() {}

    /**
     * A method with a string or name parameter.
     *
     * @param target the object to call it on, null for a static method
     * @param method the method
     * @param index the index of the string or name parameter
     */
    record EntryPoint(Object target, Method method, int index) {

        /** Calls the method with this text, completes the statement, and renders it. */
        String render(String text) throws Throwable {
            Object[] arguments = samples(method);
            Class<?> type = method.getParameterTypes()[index];
            Object element = elementType(method, index) == String.class ? text : name(text);
            if (type.isArray()) {
                arguments[index] = Array.newInstance(type.getComponentType(), 1);
                Array.set(arguments[index], 0, element);
            } else {
                arguments[index] = Collection.class.isAssignableFrom(type) ? List.of(element) : element;
            }
            return EntryPoints.render(target, method, arguments);
        }

        @Override
        public String toString() {
            String types = Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .toList()
                    .toString();
            return method.getDeclaringClass().getName().replace("dev.rung.postgres.", "") + "." + method.getName()
                    + types + " " + index;
        }
    }

    /**
     * A method that a migration can call.
     *
     * @param target the object to call it on, null for a static method
     * @param method the method
     */
    record Call(Object target, Method method) {}

    /** Calls the method, completes the statement, and renders it. */
    static String render(Object target, Method method, Object... arguments) throws Throwable {
        Query query = complete(call(target, method, arguments), 0)
                .orElseThrow(() -> new AssertionError("no way to a statement from " + method));
        Identifiers.check(query);
        return DSL.using(SQLDialect.POSTGRES)
                .renderInlined(query instanceof PostgresStatement statement ? statement.toQuery() : query);
    }

    /**
     * The result of a method.
     *
     * @param value the clause or statement
     * @param type the declared return type, which determines the methods that can be called next
     */
    private record Clause(Object value, Class<?> type) {

        /** The methods that return another clause or a statement. Methods that complete the statement come first. */
        private List<Method> next() {
            return Arrays.stream(type.getMethods())
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                    .filter(method -> isOurs(method.getReturnType()) || method.getReturnType() == Object.class)
                    .filter(method -> method.getDeclaringClass() != Object.class && !isComponent(method))
                    .filter(this::isPublic)
                    .sorted(Comparator.comparing(Clause::isUnfinished).thenComparing(Method::toString))
                    .toList();
        }

        /** Whether a public type declares the method. Callers can't use methods that only a non-public type declares. */
        private boolean isPublic(Method method) {
            return Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces()))
                    .filter(each -> Modifier.isPublic(each.getModifiers()))
                    .flatMap(each -> Arrays.stream(each.getMethods()))
                    .anyMatch(each -> each.getName().equals(method.getName())
                            && Arrays.equals(each.getParameterTypes(), method.getParameterTypes()));
        }

        private static boolean isUnfinished(Method method) {
            return !Query.class.isAssignableFrom(method.getReturnType());
        }

        private boolean isComponent(Method method) {
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .anyMatch(component -> component.getAccessor().equals(method));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(EntryPoints.class.getPackageName() + ".");
    }

    /** All methods with string or name parameters, once for each of these parameters. */
    static List<EntryPoint> all() throws Throwable {
        List<EntryPoint> found = new ArrayList<>();
        for (Call call : methods()) {
            for (int index = 0; index < call.method.getParameterCount(); index++) {
                Class<?> type = elementType(call.method, index);
                if (type == String.class || type == Name.class) {
                    found.add(new EntryPoint(call.target, call.method, index));
                }
            }
        }
        return found;
    }

    /** All methods that lead to a statement. */
    static List<Call> methods() throws Throwable {
        List<Call> found = new ArrayList<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Clause> waiting = new ArrayDeque<>();
        for (Method method : PostgresDSL.class.getMethods()) {
            if (Modifier.isStatic(method.getModifiers())) {
                visit(new Call(null, method), found, waiting);
            }
        }
        while (!waiting.isEmpty()) {
            Clause clause = waiting.poll();
            if (isOurs(clause.type) && seen.add(clause.type)) {
                for (Method method : clause.next()) {
                    visit(new Call(clause.value, method), found, waiting);
                }
            }
        }
        return found;
    }

    private static void visit(Call call, List<Call> found, Deque<Clause> waiting) throws Throwable {
        found.add(call);
        waiting.add(call(call.target, call.method, samples(call.method)));
    }

    /** The type of a parameter, or of the elements of an array or a list. */
    static Class<?> elementType(Method method, int index) {
        Type type = method.getGenericParameterTypes()[index];
        if (isList(method.getParameterTypes()[index])) {
            Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
            return raw(element instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : element);
        }
        Class<?> raw = method.getParameterTypes()[index];
        return raw.isArray() ? raw.getComponentType() : raw;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type);
    }

    static boolean isList(Class<?> type) {
        return type == List.class || type == Collection.class;
    }

    static Object[] samples(Method method) {
        Object[] arguments = IntStream.range(0, method.getParameterCount())
                .mapToObj(index -> sample(method, index))
                .toArray();
        // A string that can't be quoted must be an operator.
        if (method.getName().equals("operator")) {
            Arrays.setAll(
                    arguments, index -> method.getParameterTypes()[index] == String.class ? "=" : arguments[index]);
        }
        boolean compares = method.getName().equals("sortop")
                || (method.getName().equals("with")
                        && method.getDeclaringClass().getSimpleName().contains("Excl"));
        if (compares) {
            arguments[arguments.length - 1] = "=";
        }
        return arguments;
    }

    private static Object sample(Method method, int index) {
        Class<?> type = method.getParameterTypes()[index];
        Object sample = sample(elementType(method, index));
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, sample);
            return array;
        }
        return isList(type) ? List.of(sample) : sample;
    }

    static Object sample(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object sample = SAMPLES.get(type);
        if (sample == null) {
            throw new AssertionError("there is no sample of " + type);
        }
        return sample;
    }

    private static Clause call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            method.setAccessible(true);
            Object value = method.invoke(target, arguments);
            return new Clause(
                    value, method.getReturnType() == Object.class ? value.getClass() : method.getReturnType());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Returns the value if it is a statement, or a statement that contains it or that further clauses complete. */
    private static Optional<Query> complete(Clause clause, int depth) throws Throwable {
        Query statement = switch (clause.value) {
            case Query complete -> complete;
            case Column column -> PostgresDSL.createTable("t").column(column);
            case TableConstraint constraint -> PostgresDSL.createTable("t").constraint(constraint);
            case IndexKey key -> PostgresDSL.createIndex("i").on("t").keys(key);
            case Argument argument ->
                PostgresDSL.createFunction("f").arguments(argument).as("");
            case Attribute attribute -> PostgresDSL.createType("t").asComposite(attribute);
            case PublishedTable table ->
                PostgresDSL.createPublication("p").forTable(table).allChanges();
            case Condition condition ->
                PostgresDSL.createIndex("i").on("t", "x").where(condition);
            case Field<?> field -> PostgresDSL.createFunction("f").return_(field);
            default -> null;
        };
        if (statement != null) {
            return Optional.of(statement);
        }
        if (depth < 6) {
            for (Method method : clause.next()) {
                Optional<Query> found = complete(call(clause.value, method, samples(method)), depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
