package dev.rung.engine.discovery;

import dev.rung.Migration;
import dev.rung.RepeatableMigration;
import dev.rung.Seed;
import dev.rung.engine.model.SourceLine;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.Resource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A class on the class path that isn't loaded.
 *
 * @param name its full name
 * @param copies its files, in the order of the class path; Java loads the first
 * @param info its declaration; empty if its file is damaged
 * @param classLoader loads its supertypes that are in other jars
 */
record ClassFile(String name, List<Resource> copies, Optional<ClassInfo> info, ClassLoader classLoader) {

    private static final Pattern RECORDED = Pattern.compile("\\(Ldev/rung/(Steps|Fixtures);\\)V");

    /** Copies the list. */
    ClassFile {
        copies = List.copyOf(copies);
    }

    String packageName() {
        return packageOf(name);
    }

    static String packageOf(String className) {
        return className.substring(0, Math.max(className.lastIndexOf('.'), 0));
    }

    String simpleName() {
        return ClassNames.simple(name);
    }

    /** The source file of the class. */
    SourceLine source() {
        return source(name);
    }

    /** The source file of the class with a name. */
    static SourceLine source(String className) {
        return new SourceLine(ClassNames.outermost(className) + ".java", 0);
    }

    /** Whether its name is one of a migration or a seed, or it is known to be one. */
    boolean isCandidate() {
        return isNamedLikeCandidate() || isMigrationOrSeed();
    }

    boolean isNamedLikeCandidate() {
        return ClassNames.isLikeVersioned(simpleName())
                || ClassNames.isLikeRepeatable(simpleName())
                || ClassNames.isLikeSeed(simpleName());
    }

    /**
     * Whether it is a test or a part of one: its name is one of a test, it is neither a migration nor a seed, and it
     * has no method of one. A damaged file never counts as a test.
     */
    boolean isTest() {
        return ClassNames.isLikeTest(ClassNames.outermost(name))
                && info.isPresent()
                && (isNested()
                        || !(isMigrationOrSeed()
                                || info.get().getDeclaredMethodInfo().stream()
                                        .anyMatch(method -> RECORDED.matcher(method.getTypeDescriptorStr())
                                                .matches())));
    }

    /**
     * Whether it is known to be a migration or a seed. If a supertype is missing, it may be one without being known to
     * be.
     */
    boolean isMigrationOrSeed() {
        return implementsAny(Migration.class, RepeatableMigration.class, Seed.class);
    }

    /** Whether it can be instantiated and is a top-level class. */
    boolean isConcrete() {
        return !isNested()
                && info.map(known -> !known.isAbstract() && !known.isInterface())
                        .orElse(true);
    }

    /** Whether it implements one of these types. Supertypes that are missing on the class path are ignored. */
    boolean implementsAny(Class<?>... types) {
        return info.isPresent()
                && Stream.of(types)
                        .anyMatch(type -> info.get().implementsInterface(type) || inheritsElsewhere(type, info.get()));
    }

    /** Whether a supertype that wasn't searched, because it is in another jar, is a subtype of a type. */
    private boolean inheritsElsewhere(Class<?> type, ClassInfo known) {
        return Stream.concat(known.getSuperclasses().stream(), known.getInterfaces().stream())
                .filter(ClassInfo::isExternalClass)
                .anyMatch(supertype -> isSubtype(supertype.getName(), type));
    }

    private boolean isSubtype(String className, Class<?> type) {
        try {
            return type.isAssignableFrom(Class.forName(className, false, classLoader));
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private boolean isNested() {
        return !ClassNames.outermost(name).equals(simpleName());
    }
}
