package dev.rung.postgres;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.CatalogObject.Kind;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Name;

/** The entry points for casts, conversions, languages, transforms, and what may be said of any object. */
abstract class LanguageDSL extends ForeignDSL {

    LanguageDSL() {}

    /** {@code CREATE CAST}. */
    public static CreateCast createCast(DataType<?> from, DataType<?> to) {
        return new CreateCast(from, to);
    }

    /** {@code DROP CAST}. */
    public static DropClauses.IfExists dropCast(DataType<?> from, DataType<?> to) {
        return new Drop(CatalogObject.cast(from, to));
    }

    /** {@code CREATE CONVERSION}, between two encodings. */
    public static CreateConversionClauses.For createConversion(String conversion) {
        return createConversion(name(conversion));
    }

    /** {@code CREATE CONVERSION}, between two encodings. */
    public static CreateConversionClauses.For createConversion(Name conversion) {
        return new CreateConversion.Start("create conversion", conversion);
    }

    /** {@code CREATE DEFAULT CONVERSION}: the one that the server and its clients use for the two encodings. */
    public static CreateConversionClauses.For createDefaultConversion(Name conversion) {
        return new CreateConversion.Start("create default conversion", conversion);
    }

    /** {@code ALTER CONVERSION}. */
    public static AlterClauses alterConversion(String conversion) {
        return alterConversion(name(conversion));
    }

    /** {@code ALTER CONVERSION}. */
    public static AlterClauses alterConversion(Name conversion) {
        return new AlterClauses(CatalogObject.of(Kind.CONVERSION, conversion));
    }

    /** {@code DROP CONVERSION}. */
    public static DropClauses.IfExists dropConversion(String conversion) {
        return dropConversion(name(conversion));
    }

    /** {@code DROP CONVERSION}. */
    public static DropClauses.IfExists dropConversion(Name conversion) {
        return new Drop(CatalogObject.of(Kind.CONVERSION, conversion));
    }

    /** {@code CREATE LANGUAGE}; where an extension brings it, create that instead. Only a superuser may. */
    public static CreateLanguage.Handler createLanguage(String language) {
        return CreateLanguage.start("create language", name(language));
    }

    /** {@code CREATE TRUSTED LANGUAGE}: one in which anybody may write functions. */
    public static CreateLanguage.Handler createTrustedLanguage(String language) {
        return CreateLanguage.start("create trusted language", name(language));
    }

    /** {@code CREATE OR REPLACE LANGUAGE}. */
    public static CreateLanguage.Handler createOrReplaceLanguage(String language) {
        return CreateLanguage.start("create or replace language", name(language));
    }

    /** {@code ALTER LANGUAGE}. */
    public static AlterLanguageClauses alterLanguage(String language) {
        return new AlterLanguageClauses(name(language));
    }

    /** {@code DROP LANGUAGE}. */
    public static DropClauses.IfExists dropLanguage(String language) {
        return new Drop(CatalogObject.of(Kind.LANGUAGE, name(language)));
    }

    /** {@code CREATE TRANSFORM}: how values of a type are handed to functions of a language. */
    public static CreateTransform createTransform(DataType<?> type, String language) {
        return new CreateTransform("create transform", CatalogObject.transform(type, name(language)), List.of());
    }

    /** {@code CREATE OR REPLACE TRANSFORM}. */
    public static CreateTransform createOrReplaceTransform(DataType<?> type, String language) {
        return new CreateTransform(
                "create or replace transform", CatalogObject.transform(type, name(language)), List.of());
    }

    /** {@code DROP TRANSFORM}. */
    public static DropClauses.IfExists dropTransform(DataType<?> type, String language) {
        return new Drop(CatalogObject.transform(type, name(language)));
    }

    /**
     * {@code COMMENT ON}, of any kind of object: {@code commentOn(CatalogObject.cast(TEXT, INTEGER))}. The methods that
     * name the kind read better where there is one.
     */
    public static CommentOn.Is commentOn(CatalogObject object) {
        return new CommentOn.Is(object);
    }

    /** {@code SECURITY LABEL}, for a module that goes by it: {@code securityLabelOn(CatalogObject.of(Kind.TABLE, ...))}. */
    public static SecurityLabel.Is securityLabelOn(CatalogObject object) {
        return new SecurityLabel.Is(object, null);
    }
}
