package dev.rung.cli.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a positive integer. */
final class PositiveConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (!text.matches("0*[1-9]\\d{0,8}")) {
            throw new TypeConversionException("\"" + text + "\" is not a positive integer");
        }
        return Integer.valueOf(text);
    }
}
