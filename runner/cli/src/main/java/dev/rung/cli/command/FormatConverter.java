package dev.rung.cli.command;

import dev.rung.cli.output.Format;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a format. */
final class FormatConverter implements ITypeConverter<Format> {

    @Override
    public Format convert(String text) {
        return Arrays.stream(Format.values())
                .filter(format -> format.toString().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("\"" + text + "\" is not a format\n  it must be text or json"));
    }
}
