package dev.rung.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.name;

import dev.rung.postgres.EntryPoints.Call;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.Name;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every method of the DSL with a variable number of arguments has an overload with a collection. */
class ListsTest {

    /** The lists that can be empty in PostgreSQL: arguments of a routine, values of a type, statements, columns. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "alterAggregate",
            "alterFunction",
            "alterProcedure",
            "analyze",
            "arguments",
            "asComposite",
            "asEnum",
            "beginAtomic",
            "commentOnAggregate",
            "commentOnFunction",
            "commentOnProcedure",
            "constraints",
            "createAggregate",
            "createOrReplaceAggregate",
            "createOrderedSetAggregate",
            "dropAggregate",
            "dropFunction",
            "dropProcedure",
            "execute",
            "fromSql",
            "like",
            "onFunction",
            "onProcedure",
            "references",
            "toSql",
            "withFunction");

    @Test
    void every_variable_arity_method_has_an_overload_with_a_list() throws Throwable {
        assertThat(calls(Method::isVarArgs)
                        .map(Call::method)
                        .filter(method -> Arrays.stream(
                                        method.getDeclaringClass().getMethods())
                                .noneMatch(other -> takesTheListOf(other, method)))
                        .map(Method::toString))
                // Another overload takes a collection of the DSL's own elements, and the two would have the same
                // erasure.
                .allMatch(method -> method.contains("CreatePublicationWithoutTables.forTable(org.jooq.Name,")
                        || method.contains("CreateTableClauses$Elements.constraints(org.jooq.Constraint["));
    }

    @TestFactory
    Stream<DynamicTest> a_list_returns_the_same_statement() throws Throwable {
        return calls(ListsTest::takesList)
                .flatMap(call -> Arrays.stream(
                                call.target() == null
                                        ? PostgresDSL.class.getMethods()
                                        : call.method().getDeclaringClass().getMethods())
                        .filter(other -> takesTheListOf(call.method(), other))
                        .map(several -> DynamicTest.dynamicTest(
                                call.method().toString(),
                                () -> assertThat(
                                                EntryPoints.render(call.target(), call.method(), asList(call.method())))
                                        .isEqualTo(EntryPoints.render(
                                                call.target(), several, asSeveral(several, call.method()))))))
                .toList()
                .stream();
    }

    @TestFactory
    Stream<DynamicTest> an_empty_list_is_rejected_if_an_element_is_required() throws Throwable {
        return calls(ListsTest::takesList)
                .filter(call -> !MAY_BE_EMPTY.contains(call.method().getName()))
                .map(call -> DynamicTest.dynamicTest(call.method().toString(), () -> {
                    Object[] arguments = EntryPoints.samples(call.method());
                    arguments[arguments.length - 1] = List.of();
                    assertThatThrownBy(() -> EntryPoints.render(call.target(), call.method(), arguments))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageMatching("the list of [a-z ]+ is empty: it needs at least one element");
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_empty_list_renders_nothing_if_no_element_is_required() throws Throwable {
        return calls(ListsTest::takesList)
                .filter(call -> MAY_BE_EMPTY.contains(call.method().getName()))
                .map(call -> DynamicTest.dynamicTest(call.method().toString(), () -> {
                    Object[] arguments = EntryPoints.samples(call.method());
                    arguments[arguments.length - 1] = List.of();
                    assertThat(EntryPoints.render(call.target(), call.method(), arguments))
                            .isNotEmpty();
                }));
    }

    @Test
    void the_message_names_the_elements() {
        assertThatThrownBy(() -> PostgresDSL.createIndex("i").on("t", List.<String>of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the list of columns is empty: it needs at least one element");
    }

    private static Stream<Call> calls(Predicate<Method> which) throws Throwable {
        return EntryPoints.methods().stream().filter(call -> which.test(call.method()));
    }

    private static boolean takesList(Method method) {
        int count = method.getParameterCount();
        return count > 0 && EntryPoints.isList(method.getParameterTypes()[count - 1]);
    }

    /** Whether a method is the overload with a collection of a variable-arity method. */
    private static boolean takesTheListOf(Method list, Method several) {
        if (!takesList(list) || !several.isVarArgs() || !list.getName().equals(several.getName())) {
            return false;
        }
        List<Class<?>> types = elementTypes(several);
        return elementTypes(list).equals(types)
                || (types.size() > 1
                        && types.get(types.size() - 1) == types.get(types.size() - 2)
                        && elementTypes(list).equals(types.subList(0, types.size() - 1)));
    }

    private static Object[] asList(Method list) {
        Object[] arguments = EntryPoints.samples(list);
        arguments[arguments.length - 1] = two(list);
        return arguments;
    }

    /** The same arguments as separate elements. */
    private static Object[] asSeveral(Method several, Method list) {
        Object[] arguments = EntryPoints.samples(several);
        List<Object> rest = new ArrayList<>(two(list));
        if (several.getParameterCount() > list.getParameterCount()) {
            arguments[arguments.length - 2] = rest.remove(0);
        }
        Object array =
                Array.newInstance(several.getParameterTypes()[arguments.length - 1].getComponentType(), rest.size());
        for (int index = 0; index < rest.size(); index++) {
            Array.set(array, index, rest.get(index));
        }
        arguments[arguments.length - 1] = array;
        return arguments;
    }

    /** Two elements. Names and strings differ, so that their order is tested. */
    private static List<Object> two(Method list) {
        Class<?> type = EntryPoints.elementType(list, list.getParameterCount() - 1);
        Object first = EntryPoints.sample(type);
        Object second = type == String.class ? "y" : type == Name.class ? name("y") : first;
        return List.of(first, second);
    }

    private static List<Class<?>> elementTypes(Method method) {
        List<Class<?>> types = new ArrayList<>();
        for (int index = 0; index < method.getParameterCount(); index++) {
            types.add(EntryPoints.elementType(method, index));
        }
        return types;
    }
}
