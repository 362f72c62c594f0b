/**
 * What an application that runs migrations imports. The other packages are the stages behind the facade.
 *
 * <p>The package of a set of migrations is exported or opened to this module: Rung calls the constructors of the classes.
 */
@SuppressWarnings("requires-automatic")
module dev.rung.engine {
    requires transitive dev.rung.dsl;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires io.github.classgraph;
    requires io.github.javadiffutils;
    requires org.postgresql.jdbc;
    requires org.slf4j;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports dev.rung.engine;
    exports dev.rung.engine.authoring;
    exports dev.rung.engine.event;
    exports dev.rung.engine.exception;
    exports dev.rung.engine.model;
    exports dev.rung.engine.settings;
}
