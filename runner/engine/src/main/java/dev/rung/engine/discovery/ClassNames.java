package dev.rung.engine.discovery;

import java.util.regex.Pattern;

/** Classifies classes by their names before they are loaded. */
final class ClassNames {

    private static final Pattern VERSIONED = Pattern.compile("V\\d+_.*");
    private static final Pattern REPEATABLE = Pattern.compile("R_.*");
    private static final Pattern SEED = Pattern.compile("S\\d+_.*");
    private static final Pattern TEST = Pattern.compile(".*(Test|Tests|IT)");

    private ClassNames() {}

    static boolean isLikeVersioned(String simpleName) {
        return VERSIONED.matcher(simpleName).matches();
    }

    static boolean isLikeRepeatable(String simpleName) {
        return REPEATABLE.matcher(simpleName).matches();
    }

    static boolean isLikeSeed(String simpleName) {
        return SEED.matcher(simpleName).matches();
    }

    /** Whether build tools take a class of this name for a test. */
    static boolean isLikeTest(String simpleName) {
        return TEST.matcher(simpleName).matches();
    }

    /** The name of the innermost class, without its package. */
    static String simple(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }

    /** The name of the outermost class, without its package; the source file has this name. */
    static String outermost(String className) {
        String name = className.substring(className.lastIndexOf('.') + 1);
        int nested = name.indexOf('$');
        return nested > 0 ? name.substring(0, nested) : name;
    }
}
