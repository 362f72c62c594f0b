package dev.rung.engine.schema;

/**
 * What the catalog says about an object, without its identity, its dependencies and its comment. Names are unquoted. Types
 * and expressions are as PostgreSQL prints them with an empty search path, so only names in {@code pg_catalog} are unqualified.
 */
public sealed interface Definition
        permits Aggregate,
                Cast,
                CollationType,
                CompositeType,
                Constraint,
                Conversion,
                DefaultPrivileges,
                DomainType,
                EnumType,
                EventTrigger,
                ExtendedStatistics,
                Extension,
                ForeignDataWrapper,
                ForeignServer,
                IdentitySequence,
                Index,
                MaterializedView,
                Policy,
                Publication,
                RangeType,
                Routine,
                Rule,
                Schema,
                Sequence,
                Table,
                TextSearchConfiguration,
                TextSearchDictionary,
                Trigger,
                Unsupported,
                View {}
