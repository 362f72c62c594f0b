package dev.rung.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles the sources of tests. It keeps what the compiler read from the class path, which is most of the work: jOOQ's
 * class {@code DSL} alone has thousands of methods. Only javac's own {@code JavacTaskPool} can do so. It isn't exported, so it is
 * called by reflection.
 */
final class Compiler {

    private static final List<String> OPTIONS = List.of("-proc:none", "-g", "-nowarn");
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = JAVAC.getStandardFileManager(null, null, UTF_8);
    private static final Object POOL;
    private static final Method GET_TASK;

    static {
        try {
            Class<?> pool = Class.forName("com.sun.tools.javac.api.JavacTaskPool");
            POOL = pool.getConstructor(int.class).newInstance(1);
            GET_TASK = pool.getMethod(
                    "getTask",
                    Writer.class,
                    JavaFileManager.class,
                    DiagnosticListener.class,
                    Iterable.class,
                    Iterable.class,
                    Iterable.class,
                    Class.forName("com.sun.tools.javac.api.JavacTaskPool$Worker"));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Compiler() {}

    /**
     * Compiles files.
     *
     * @param sources the files
     * @param classes the folder for the classes
     * @throws IllegalArgumentException if they don't compile; the message contains the compiler's errors
     */
    static synchronized void compile(List<Path> sources, Path classes) throws IOException {
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Map<Boolean, List<Path>> byKind =
                sources.stream().collect(Collectors.partitioningBy(file -> file.endsWith("package-info.java")));
        // The pool can't compile the annotations of a package a second time.
        boolean compiled = compileAlone(byKind.get(true), messages) && compileInPool(byKind.get(false), messages);
        if (!compiled) {
            throw new IllegalArgumentException(messages.getDiagnostics().toString());
        }
    }

    private static boolean compileAlone(List<Path> sources, DiagnosticListener<JavaFileObject> messages) {
        return sources.isEmpty()
                || JAVAC.getTask(null, FILES, messages, OPTIONS, null, FILES.getJavaFileObjectsFromPaths(sources))
                        .call();
    }

    private static boolean compileInPool(List<Path> sources, DiagnosticListener<JavaFileObject> messages) {
        if (sources.isEmpty()) {
            return true;
        }
        Object worker = Proxy.newProxyInstance(
                Compiler.class.getClassLoader(),
                new Class<?>[] {GET_TASK.getParameterTypes()[6]},
                (proxy, method, arguments) -> ((CompilationTask) arguments[0]).call());
        try {
            return Boolean.TRUE.equals(GET_TASK.invoke(
                    POOL, null, FILES, messages, OPTIONS, null, FILES.getJavaFileObjectsFromPaths(sources), worker));
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
