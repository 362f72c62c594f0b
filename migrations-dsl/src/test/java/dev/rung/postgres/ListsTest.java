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

/** What holds for every method of the DSL that takes several of a thing: it takes a list of them too. */
class ListsTest {

    /** What PostgreSQL allows to have none: the arguments of a routine, the values of a type, statements, columns. */
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
            "createAggregate",
            "createOrReplaceAggregate",
            "createOrderedSetAggregate",
            "dropAggregate",
            "dropFunction",
            "dropProcedure",
            "execute",
            "fromSql",
            "onFunction",
            "onProcedure",
            "toSql",
            "withFunction");

    @Test
    void every_method_that_takes_several_takes_a_list() throws Throwable {
        assertThat(calls(Method::isVarArgs)
                        .map(Call::method)
                        .filter(method -> Arrays.stream(
                                        method.getDeclaringClass().getMethods())
                                .noneMatch(other -> takesTheListOf(other, method)))
                        .map(Method::toString))
                .allMatch(method -> method.contains("CreatePublicationWithoutTables.forTable(org.jooq.Name,"));
    }

    @TestFactory
    Stream<DynamicTest> a_list_gives_the_same_statement() throws Throwable {
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
    Stream<DynamicTest> an_empty_list_is_refused_where_there_must_be_an_element() throws Throwable {
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
    Stream<DynamicTest> an_empty_list_is_nothing_where_there_may_be_no_element() throws Throwable {
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

    /** The tables have their own lists, of columns and constraints. */
    private static Stream<Call> calls(Predicate<Method> which) throws Throwable {
        return EntryPoints.methods().stream()
                .filter(call -> which.test(call.method()))
                .filter(call ->
                        !call.method().getDeclaringClass().getPackageName().equals("dev.rung.postgres.tables"));
    }

    private static boolean takesList(Method method) {
        int count = method.getParameterCount();
        return count > 0 && EntryPoints.isList(method.getParameterTypes()[count - 1]);
    }

    /** Whether a method takes the elements as a list that another one takes as the last of its parameters. */
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

    /** The same arguments, given one by one. */
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

    /** Two elements, different ones where that is a matter of names, so that their order counts. */
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
