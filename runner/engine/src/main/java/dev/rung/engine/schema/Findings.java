package dev.rung.engine.schema;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The objects that the readers have found so far, by their places in the catalog. */
final class Findings {

    /**
     * An object that was found.
     *
     * @param id its identity
     * @param definition its definition
     */
    record Finding(ObjectId id, Definition definition) {}

    private final Map<Address, Finding> objects = new LinkedHashMap<>();
    private final Map<Address, Address> aliases = new HashMap<>();
    private final Map<Address, NavigableSet<ObjectId>> defaults = new HashMap<>();
    private final Map<Address, ObjectId> members = new HashMap<>();

    /** Adds an object. */
    void add(Address address, ObjectId id, Definition definition) {
        objects.put(address, new Finding(id, definition));
    }

    /** Makes one place in the catalog stand for another one. */
    void alias(Address alias, Address target) {
        aliases.put(alias, target);
    }

    /** Adds the default of a column and returns the set of its dependencies, which is filled later. */
    NavigableSet<ObjectId> addDefault(long oid) {
        return defaults.computeIfAbsent(new Address("pg_attrdef", oid), each -> new TreeSet<>());
    }

    /** Adds a member of an extension. */
    void addMember(Address member, ObjectId extension) {
        members.put(member, extension);
    }

    boolean isFound(Address address) {
        return objects.containsKey(address);
    }

    /** The object at this very place. */
    @Nullable
    Finding at(Address address) {
        return objects.get(address);
    }

    /** The dependencies of the default of a column, null for any other place. */
    @Nullable
    NavigableSet<ObjectId> dependenciesOfDefault(Address address) {
        return defaults.get(address);
    }

    /** The object that a place belongs to: an object, or the extension of a member. */
    @Nullable
    ObjectId owner(Address address) {
        Address place = address;
        while (place != null) {
            Finding finding = objects.get(place);
            if (finding != null) {
                return finding.id();
            }
            ObjectId extension = members.get(place);
            if (extension != null) {
                return extension;
            }
            place = aliases.get(place);
        }
        return null;
    }

    Set<Map.Entry<Address, Finding>> all() {
        return objects.entrySet();
    }
}
