package dev.rung.engine.authoring;

import dev.rung.engine.exception.AuthoringException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes new classes.
 *
 * @param clock for timestamps, and for the time of creation that a class bears
 */
public record Author(Clock clock) {

    private static final Pattern NUMBERED = Pattern.compile("[VS](\\d{1,18})_(.+)");

    /**
     * A class that was written.
     *
     * @param className its simple name
     * @param file where it is
     */
    public record Written(String className, Path file) {}

    /**
     * Writes a class with the next number.
     *
     * @param folder where
     * @param kind which kind of class
     * @param name what it is called
     * @param timestamp whether to number it by the time although those that are there may not be
     * @throws AuthoringException if the name is taken, or the file can't be written
     */
    public Written write(SourceFolder folder, NewClass kind, NewName name, boolean timestamp) {
        List<Matcher> present = folder.classes().stream()
                .filter(className -> className.startsWith(kind.prefix()))
                .map(NUMBERED::matcher)
                .filter(Matcher::matches)
                .toList();
        present.stream()
                .filter(matcher -> matcher.group(2).equalsIgnoreCase(name.value()))
                .findFirst()
                .ifPresent(matcher -> {
                    throw new AuthoringException("the name " + name.value() + " is taken by " + matcher.group()
                            + "; nothing was written\n  choose another");
                });
        String digits = new Numbering(clock)
                .next(present.stream().map(matcher -> matcher.group(1)).toList(), timestamp);
        String className = kind.prefix() + digits + "_" + name.value();
        Path file = folder.path().resolve(className + ".java");
        NewFiles.write(
                file,
                kind.source(folder.packageName(), className, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return new Written(className, file);
    }
}
