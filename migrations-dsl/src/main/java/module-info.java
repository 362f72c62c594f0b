/**
 * The API for authors of migrations and seeds. {@code dev.rung.postgres.internal} isn't exported, because only the
 * families of statements use it.
 */
module dev.rung.dsl {
    requires transitive org.jooq;
    requires static transitive org.jspecify;

    exports dev.rung;
    exports dev.rung.postgres;
    exports dev.rung.postgres.extensions;
    exports dev.rung.postgres.foreign;
    exports dev.rung.postgres.indexes;
    exports dev.rung.postgres.maintenance;
    exports dev.rung.postgres.objects;
    exports dev.rung.postgres.operators;
    exports dev.rung.postgres.replication;
    exports dev.rung.postgres.routines;
    exports dev.rung.postgres.schemas;
    exports dev.rung.postgres.security;
    exports dev.rung.postgres.sequences;
    exports dev.rung.postgres.statement;
    exports dev.rung.postgres.statistics;
    exports dev.rung.postgres.tables;
    exports dev.rung.postgres.textsearch;
    exports dev.rung.postgres.triggers;
    exports dev.rung.postgres.types;
    exports dev.rung.postgres.views;
}
