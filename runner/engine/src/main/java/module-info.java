/**
 * The API for applications that run migrations. The packages that aren't exported are the stages behind the facade.
 *
 * <p>A module with migrations must export or open their package to this module, which calls the constructors of the
 * classes.
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
