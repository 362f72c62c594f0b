package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.foreign.ForeignOptions;
import dev.rung.postgres.internal.Lists;
import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Role;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jooq.Name;

/** The actions of {@code ALTER TABLE} on the table itself rather than on its columns and constraints. */
public abstract class TableOptionActions {

    private final String words;
    private final Name table;
    private final List<TableAction> actions;

    /**
     * An {@code ALTER TABLE} with the actions so far.
     *
     * @param words the keywords before the name
     */
    TableOptionActions(String words, Name table, List<TableAction> actions) {
        this.words = words;
        this.table = table;
        this.actions = List.copyOf(actions);
    }

    final String words() {
        return words;
    }

    final Name table() {
        return table;
    }

    final List<TableAction> actionsSoFar() {
        return actions;
    }

    /** Adds an action. */
    final AlterTable and(TableAction action) {
        return new AlterTable(words, table, Parts.appended(actions, action));
    }

    /** Adds an action that can be followed by {@code CASCADE}. */
    final AlterTable.Dropping dropping(TableAction action) {
        return new AlterTable.Dropping(words, table, Parts.appended(actions, action));
    }

    /** Adds an action that can be followed by {@code USING}. */
    final AlterTable.Retyping retyping(TableAction action) {
        return new AlterTable.Retyping(words, table, Parts.appended(actions, action));
    }

    /** Enables a trigger. */
    public AlterTable enableTrigger(String trigger) {
        return enableTrigger(name(trigger));
    }

    /** Enables a trigger. */
    public AlterTable enableTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("enable trigger").add(trigger)));
    }

    /** Enables a trigger for replicated changes only. */
    public AlterTable enableReplicaTrigger(String trigger) {
        return enableReplicaTrigger(name(trigger));
    }

    /** Enables a trigger for replicated changes only. */
    public AlterTable enableReplicaTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("enable replica trigger").add(trigger)));
    }

    /** Enables a trigger for local and replicated changes. */
    public AlterTable enableAlwaysTrigger(String trigger) {
        return enableAlwaysTrigger(name(trigger));
    }

    /** Enables a trigger for local and replicated changes. */
    public AlterTable enableAlwaysTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("enable always trigger").add(trigger)));
    }

    /** Disables a trigger. */
    public AlterTable disableTrigger(String trigger) {
        return disableTrigger(name(trigger));
    }

    /** Disables a trigger. */
    public AlterTable disableTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("disable trigger").add(trigger)));
    }

    /** Enables all triggers except those of constraints. */
    public AlterTable enableTriggerUser() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("enable trigger user")));
    }

    /** Disables all triggers except those of constraints. */
    public AlterTable disableTriggerUser() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("disable trigger user")));
    }

    /** Enables all triggers, including those of constraints. */
    public AlterTable enableTriggerAll() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("enable trigger all")));
    }

    /** Disables all triggers, including those of constraints. Requires superuser privileges. */
    public AlterTable disableTriggerAll() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("disable trigger all")));
    }

    /** Enables a rule. */
    public AlterTable enableRule(String rule) {
        return enableRule(name(rule));
    }

    /** Enables a rule. */
    public AlterTable enableRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("enable rule").add(rule)));
    }

    /** Enables a rule for replicated changes only. */
    public AlterTable enableReplicaRule(String rule) {
        return enableReplicaRule(name(rule));
    }

    /** Enables a rule for replicated changes only. */
    public AlterTable enableReplicaRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("enable replica rule").add(rule)));
    }

    /** Enables a rule for local and replicated changes. */
    public AlterTable enableAlwaysRule(String rule) {
        return enableAlwaysRule(name(rule));
    }

    /** Enables a rule for local and replicated changes. */
    public AlterTable enableAlwaysRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("enable always rule").add(rule)));
    }

    /** Disables a rule. */
    public AlterTable disableRule(String rule) {
        return disableRule(name(rule));
    }

    /** Disables a rule. */
    public AlterTable disableRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("disable rule").add(rule)));
    }

    /**
     * Enables row-level security: policies restrict the rows that roles can access. The table's owner can access all
     * rows.
     */
    public AlterTable enableRowLevelSecurity() {
        return and(TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("enable row level security")));
    }

    /** Disables row-level security: policies are ignored. */
    public AlterTable disableRowLevelSecurity() {
        return and(
                TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("disable row level security")));
    }

    /** Applies policies to the table's owner as well. */
    public AlterTable forceRowLevelSecurity() {
        return and(TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("force row level security")));
    }

    /** Stops applying policies to the table's owner. */
    public AlterTable noForceRowLevelSecurity() {
        return and(
                TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("no force row level security")));
    }

    /** Sets the default index for {@code CLUSTER}. */
    public AlterTable clusterOn(String index) {
        return clusterOn(name(index));
    }

    /** Sets the default index for {@code CLUSTER}. */
    public AlterTable clusterOn(Name index) {
        return and(TableAction.of(
                TableAction.Kind.CLUSTER, index, Sentence.of("cluster on").add(index)));
    }

    /** Removes the default index for {@code CLUSTER}. */
    public AlterTable setWithoutCluster() {
        return and(TableAction.of(TableAction.Kind.CLUSTER, null, Sentence.of("set without cluster")));
    }

    /** Sets the access method to the current default and rewrites the table. Since PostgreSQL 17. */
    public AlterTable setAccessMethodDefault() {
        return and(TableAction.of(TableAction.Kind.SET_ACCESS_METHOD, null, Sentence.of("set access method default"))
                .since(17));
    }

    /** Sets the access method and rewrites the table. Since PostgreSQL 15. */
    public AlterTable setAccessMethod(String method) {
        return setAccessMethod(name(method));
    }

    /** Sets the access method and rewrites the table. Since PostgreSQL 15. */
    public AlterTable setAccessMethod(Name method) {
        return and(TableAction.of(
                        TableAction.Kind.SET_ACCESS_METHOD,
                        method,
                        Sentence.of("set access method").add(method))
                .since(15));
    }

    /** Moves the table to another tablespace. */
    public AlterTable setTablespace(String tablespace) {
        return setTablespace(name(tablespace));
    }

    /** Moves the table to another tablespace. */
    public AlterTable setTablespace(Name tablespace) {
        return and(TableAction.of(
                TableAction.Kind.SET_TABLESPACE,
                tablespace,
                Sentence.of("set tablespace").add(tablespace)));
    }

    /** Makes an unlogged table a logged one, which survives a crash. PostgreSQL rewrites the table. */
    public AlterTable setLogged() {
        return and(TableAction.of(TableAction.Kind.SET_LOGGED, null, Sentence.of("set logged")));
    }

    /** Makes the table unlogged: a crash empties it. PostgreSQL rewrites the table. */
    public AlterTable setUnlogged() {
        return and(TableAction.of(TableAction.Kind.SET_LOGGED, null, Sentence.of("set unlogged")));
    }

    /** Makes the table a child of another table. */
    public AlterTable inherit(String parent) {
        return inherit(name(parent));
    }

    /** Makes the table a child of another table. */
    public AlterTable inherit(Name parent) {
        return and(TableAction.of(
                        TableAction.Kind.INHERIT, parent, Sentence.of("inherit").add(parent))
                .related(List.of(parent)));
    }

    /** Removes the table from the children of another table. */
    public AlterTable noInherit(String parent) {
        return noInherit(name(parent));
    }

    /** Removes the table from the children of another table. */
    public AlterTable noInherit(Name parent) {
        return and(TableAction.of(
                        TableAction.Kind.INHERIT,
                        parent,
                        Sentence.of("no inherit").add(parent))
                .related(List.of(parent)));
    }

    /** Makes the table a typed table of a composite type with the same columns. */
    public AlterTable ofType(String type) {
        return ofType(name(type));
    }

    /** Makes the table a typed table of a composite type with the same columns. */
    public AlterTable ofType(Name type) {
        return and(
                TableAction.of(TableAction.Kind.OF_TYPE, type, Sentence.of("of").add(type)));
    }

    /** Turns a typed table into an ordinary table. */
    public AlterTable notOfType() {
        return and(TableAction.of(TableAction.Kind.OF_TYPE, null, Sentence.of("not of")));
    }

    /** Changes the owner of the table. */
    public AlterTable ownerTo(String role) {
        return ownerTo(name(role));
    }

    /** Changes the owner of the table. */
    public AlterTable ownerTo(Name role) {
        return and(TableAction.of(
                TableAction.Kind.OWNER, role, Sentence.of("owner to").add(role)));
    }

    /** Changes the owner of the table. */
    public AlterTable ownerTo(Role role) {
        return and(TableAction.of(
                TableAction.Kind.OWNER, null, Sentence.of("owner to").add(role.toPart())));
    }

    /** Identifies updated and deleted rows by the primary key in logical replication. */
    public AlterTable replicaIdentityDefault() {
        return and(TableAction.of(TableAction.Kind.REPLICA_IDENTITY, null, Sentence.of("replica identity default")));
    }

    /** Identifies updated and deleted rows by the columns of a unique index in logical replication. */
    public AlterTable replicaIdentityUsingIndex(String index) {
        return replicaIdentityUsingIndex(name(index));
    }

    /** Identifies updated and deleted rows by the columns of a unique index in logical replication. */
    public AlterTable replicaIdentityUsingIndex(Name index) {
        return and(TableAction.of(
                TableAction.Kind.REPLICA_IDENTITY,
                index,
                Sentence.of("replica identity using index").add(index)));
    }

    /** Identifies updated and deleted rows by the values of all columns in logical replication. */
    public AlterTable replicaIdentityFull() {
        return and(TableAction.of(TableAction.Kind.REPLICA_IDENTITY, null, Sentence.of("replica identity full")));
    }

    /** Doesn't identify updated and deleted rows in logical replication. */
    public AlterTable replicaIdentityNothing() {
        return and(TableAction.of(TableAction.Kind.REPLICA_IDENTITY, null, Sentence.of("replica identity nothing")));
    }

    /** Sets a storage parameter, such as {@code fillfactor} or {@code toast.autovacuum_enabled}. */
    public AlterTable set(String parameter, Object value) {
        return and(TableAction.of(
                TableAction.Kind.SET_STORAGE_PARAMETERS,
                null,
                Sentence.empty().addIf("set", Map.of(Parts.parameter(parameter), value))));
    }

    /** Changes the options of a foreign table: {@code options -> options.set("table_name", "b")}. */
    public AlterTable options(UnaryOperator<ForeignOptions> options) {
        return and(TableAction.of(TableAction.Kind.FOREIGN_OPTIONS, null, ForeignOptions.clause(options)));
    }

    /** Resets storage parameters to their defaults. */
    public AlterTable reset(String parameter, String... more) {
        List<Name> parameters =
                Parts.listOf(parameter, more).stream().map(Parts::parameter).toList();
        return and(TableAction.of(
                TableAction.Kind.SET_STORAGE_PARAMETERS, null, Sentence.empty().addIf("reset", parameters)));
    }

    /** Resets storage parameters to their defaults. */
    public AlterTable reset(List<String> parameters) {
        return reset(Lists.first(parameters, "parameters"), Lists.others(parameters, String[]::new));
    }
}
