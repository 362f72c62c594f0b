package dev.rung.cli.command;

import dev.rung.Environment;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses an environment. */
final class EnvironmentConverter implements ITypeConverter<Environment> {

    @Override
    public Environment convert(String text) {
        return Environment.named(text)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + text + "\" is not an environment\n  it must be one of " + Environment.names()));
    }
}
