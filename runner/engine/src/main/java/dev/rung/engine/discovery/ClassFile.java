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
 * A class as it lies on the class path, not loaded.
 *
 * @param name its full name
 * @param copies its files, in the order of the class path; Java takes the first
 * @param info what it declares; empty if its file is damaged
 */
record ClassFile(String name, List<Resource> copies, Optional<ClassInfo> info) {

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

    /** Where its source would be. */
    SourceLine source() {
        return source(name);
    }

    /** Where the source of a class of this name would be. */
    static SourceLine source(String className) {
        return new SourceLine(ClassNames.outermost(className) + ".java", 0);
    }

    /** Whether it is named like a migration or a seed, or is known to be one. */
    boolean isCandidate() {
        return isNamedLikeCandidate() || isMigrationOrSeed();
    }

    boolean isNamedLikeCandidate() {
        return ClassNames.isLikeVersioned(simpleName())
                || ClassNames.isLikeRepeatable(simpleName())
                || ClassNames.isLikeSeed(simpleName());
    }

    /**
     * Whether it is a test or a part of one: it is named so, and neither is a migration or seed nor has a method of one. A
     * damaged file isn't taken for a test.
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

    /** Whether it is known to be a migration or a seed: a supertype that is missing could say so too. */
    boolean isMigrationOrSeed() {
        return implementsAny(Migration.class, RepeatableMigration.class, Seed.class);
    }

    /** Whether it can have instances and is no part of another class. */
    boolean isConcrete() {
        return !isNested()
                && info.map(known -> !known.isAbstract() && !known.isInterface())
                        .orElse(true);
    }

    /** Whether one of its supertypes is one of these, as far as they are on the class path. */
    boolean implementsAny(Class<?>... types) {
        return info.isPresent() && Stream.of(types).anyMatch(info.get()::implementsInterface);
    }

    private boolean isNested() {
        return !ClassNames.outermost(name).equals(simpleName());
    }
}
