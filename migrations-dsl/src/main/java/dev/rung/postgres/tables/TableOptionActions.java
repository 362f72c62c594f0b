package dev.rung.postgres.tables;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.foreign.ForeignOptions;
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
     * @param words the words before the name
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

    /** Adds an action that {@code CASCADE} may follow. */
    final AlterTable.Dropping dropping(TableAction action) {
        return new AlterTable.Dropping(words, table, Parts.appended(actions, action));
    }

    /** Adds an action that {@code USING} may follow. */
    final AlterTable.Retyping retyping(TableAction action) {
        return new AlterTable.Retyping(words, table, Parts.appended(actions, action));
    }

    /** Lets a trigger fire again. */
    public AlterTable enableTrigger(String trigger) {
        return enableTrigger(name(trigger));
    }

    /** Lets a trigger fire again. */
    public AlterTable enableTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("enable trigger").add(trigger)));
    }

    /** Lets a trigger fire only for what comes by replication. */
    public AlterTable enableReplicaTrigger(String trigger) {
        return enableReplicaTrigger(name(trigger));
    }

    /** Lets a trigger fire only for what comes by replication. */
    public AlterTable enableReplicaTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("enable replica trigger").add(trigger)));
    }

    /** Lets a trigger fire also for what comes by replication. */
    public AlterTable enableAlwaysTrigger(String trigger) {
        return enableAlwaysTrigger(name(trigger));
    }

    /** Lets a trigger fire also for what comes by replication. */
    public AlterTable enableAlwaysTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("enable always trigger").add(trigger)));
    }

    /** Keeps a trigger from firing. */
    public AlterTable disableTrigger(String trigger) {
        return disableTrigger(name(trigger));
    }

    /** Keeps a trigger from firing. */
    public AlterTable disableTrigger(Name trigger) {
        return and(TableAction.of(
                TableAction.Kind.TRIGGERS,
                trigger,
                Sentence.of("disable trigger").add(trigger)));
    }

    /** Lets all triggers fire again but those of constraints. */
    public AlterTable enableTriggerUser() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("enable trigger user")));
    }

    /** Keeps all triggers from firing but those of constraints. */
    public AlterTable disableTriggerUser() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("disable trigger user")));
    }

    /** Lets all triggers fire again, those of constraints included. */
    public AlterTable enableTriggerAll() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("enable trigger all")));
    }

    /** Keeps all triggers from firing, those of constraints included. Only a superuser may. */
    public AlterTable disableTriggerAll() {
        return and(TableAction.of(TableAction.Kind.TRIGGERS, null, Sentence.of("disable trigger all")));
    }

    /** Lets a rule work again. */
    public AlterTable enableRule(String rule) {
        return enableRule(name(rule));
    }

    /** Lets a rule work again. */
    public AlterTable enableRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("enable rule").add(rule)));
    }

    /** Lets a rule work only for what comes by replication. */
    public AlterTable enableReplicaRule(String rule) {
        return enableReplicaRule(name(rule));
    }

    /** Lets a rule work only for what comes by replication. */
    public AlterTable enableReplicaRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("enable replica rule").add(rule)));
    }

    /** Lets a rule work also for what comes by replication. */
    public AlterTable enableAlwaysRule(String rule) {
        return enableAlwaysRule(name(rule));
    }

    /** Lets a rule work also for what comes by replication. */
    public AlterTable enableAlwaysRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("enable always rule").add(rule)));
    }

    /** Keeps a rule from working. */
    public AlterTable disableRule(String rule) {
        return disableRule(name(rule));
    }

    /** Keeps a rule from working. */
    public AlterTable disableRule(Name rule) {
        return and(TableAction.of(
                TableAction.Kind.RULES, rule, Sentence.of("disable rule").add(rule)));
    }

    /** Shows roles only the rows that policies let them see; the owner sees all. */
    public AlterTable enableRowLevelSecurity() {
        return and(TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("enable row level security")));
    }

    /** Takes no notice of policies. */
    public AlterTable disableRowLevelSecurity() {
        return and(
                TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("disable row level security")));
    }

    /** Holds the owner to the policies too. */
    public AlterTable forceRowLevelSecurity() {
        return and(TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("force row level security")));
    }

    /** Shows the owner all rows again. */
    public AlterTable noForceRowLevelSecurity() {
        return and(
                TableAction.of(TableAction.Kind.ROW_LEVEL_SECURITY, null, Sentence.of("no force row level security")));
    }

    /** Remembers an index for {@code CLUSTER} to sort by. */
    public AlterTable clusterOn(String index) {
        return clusterOn(name(index));
    }

    /** Remembers an index for {@code CLUSTER} to sort by. */
    public AlterTable clusterOn(Name index) {
        return and(TableAction.of(
                TableAction.Kind.CLUSTER, index, Sentence.of("cluster on").add(index)));
    }

    /** Forgets the index for {@code CLUSTER}. */
    public AlterTable setWithoutCluster() {
        return and(TableAction.of(TableAction.Kind.CLUSTER, null, Sentence.of("set without cluster")));
    }

    /** Rewrites the table for the access method that is the default now. Since PostgreSQL 17. */
    public AlterTable setAccessMethodDefault() {
        return and(TableAction.of(TableAction.Kind.SET_ACCESS_METHOD, null, Sentence.of("set access method default"))
                .since(17));
    }

    /** Rewrites the table for another access method. Since PostgreSQL 15. */
    public AlterTable setAccessMethod(String method) {
        return setAccessMethod(name(method));
    }

    /** Rewrites the table for another access method. Since PostgreSQL 15. */
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

    /** Rewrites the table such that it survives a crash. */
    public AlterTable setLogged() {
        return and(TableAction.of(TableAction.Kind.SET_LOGGED, null, Sentence.of("set logged")));
    }

    /** Rewrites the table such that a crash empties it. */
    public AlterTable setUnlogged() {
        return and(TableAction.of(TableAction.Kind.SET_LOGGED, null, Sentence.of("set unlogged")));
    }

    /** Makes the table a child of another one. */
    public AlterTable inherit(String parent) {
        return inherit(name(parent));
    }

    /** Makes the table a child of another one. */
    public AlterTable inherit(Name parent) {
        return and(TableAction.of(
                        TableAction.Kind.INHERIT, parent, Sentence.of("inherit").add(parent))
                .related(List.of(parent)));
    }

    /** Makes the table no longer a child of another one. */
    public AlterTable noInherit(String parent) {
        return noInherit(name(parent));
    }

    /** Makes the table no longer a child of another one. */
    public AlterTable noInherit(Name parent) {
        return and(TableAction.of(
                        TableAction.Kind.INHERIT,
                        parent,
                        Sentence.of("no inherit").add(parent))
                .related(List.of(parent)));
    }

    /** Ties the table to a composite type of the same columns. */
    public AlterTable ofType(String type) {
        return ofType(name(type));
    }

    /** Ties the table to a composite type of the same columns. */
    public AlterTable ofType(Name type) {
        return and(
                TableAction.of(TableAction.Kind.OF_TYPE, type, Sentence.of("of").add(type)));
    }

    /** Unties the table from its composite type. */
    public AlterTable notOfType() {
        return and(TableAction.of(TableAction.Kind.OF_TYPE, null, Sentence.of("not of")));
    }

    /** Gives the table to another role. */
    public AlterTable ownerTo(String role) {
        return ownerTo(name(role));
    }

    /** Gives the table to another role. */
    public AlterTable ownerTo(Name role) {
        return and(TableAction.of(
                TableAction.Kind.OWNER, role, Sentence.of("owner to").add(role)));
    }

    /** Gives the table to another role. */
    public AlterTable ownerTo(Role role) {
        return and(TableAction.of(
                TableAction.Kind.OWNER, null, Sentence.of("owner to").add(role.toPart())));
    }

    /** Tells replicas of a changed row by its primary key. */
    public AlterTable replicaIdentityDefault() {
        return and(TableAction.of(TableAction.Kind.REPLICA_IDENTITY, null, Sentence.of("replica identity default")));
    }

    /** Tells replicas of a changed row by the columns of a unique index. */
    public AlterTable replicaIdentityUsingIndex(String index) {
        return replicaIdentityUsingIndex(name(index));
    }

    /** Tells replicas of a changed row by the columns of a unique index. */
    public AlterTable replicaIdentityUsingIndex(Name index) {
        return and(TableAction.of(
                TableAction.Kind.REPLICA_IDENTITY,
                index,
                Sentence.of("replica identity using index").add(index)));
    }

    /** Tells replicas of a changed row by all its columns. */
    public AlterTable replicaIdentityFull() {
        return and(TableAction.of(TableAction.Kind.REPLICA_IDENTITY, null, Sentence.of("replica identity full")));
    }

    /** Tells replicas nothing of a changed row. */
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

    /** Sets storage parameters back to their defaults. */
    public AlterTable reset(String parameter, String... more) {
        List<Name> parameters =
                Parts.listOf(parameter, more).stream().map(Parts::parameter).toList();
        return and(TableAction.of(
                TableAction.Kind.SET_STORAGE_PARAMETERS, null, Sentence.empty().addIf("reset", parameters)));
    }
}
