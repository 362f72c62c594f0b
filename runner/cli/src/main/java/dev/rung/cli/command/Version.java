package dev.rung.cli.command;

import dev.rung.engine.Rung;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The output of {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String rung = Optional.ofNullable(Rung.class.getPackage().getImplementationVersion())
                .orElse("(built from source)");
        return new String[] {"rung " + rung, "Java " + Runtime.version()};
    }
}
