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
 * @param clock the clock for timestamps and for the creation time in a class's Javadoc
 */
public record Author(Clock clock) {

    private static final Pattern NUMBERED = Pattern.compile("[VS](\\d{1,18})_(.+)");

    /**
     * A class that was written.
     *
     * @param className its simple name
     * @param file its file
     */
    public record Written(String className, Path file) {}

    /**
     * Writes a class with the next number.
     *
     * @param folder the folder of its package
     * @param kind the kind of class
     * @param name its name without the number
     * @param timestamp whether the number is a timestamp even if the existing numbers aren't
     * @throws AuthoringException if the name is used, or the file can't be written
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
                    throw new AuthoringException("the name " + name.value() + " is already used by " + matcher.group()
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
