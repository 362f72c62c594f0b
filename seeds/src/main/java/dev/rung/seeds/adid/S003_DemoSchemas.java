package dev.rung.seeds.adid;

import static dev.rung.seeds.adid.tables.Schemas.SCHEMAS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.adid.tables.records.SchemasRecord;
import java.util.UUID;
import org.jooq.JSONB;

/** Inserts the three demo schemas, which the demo issuer published. */
public final class S003_DemoSchemas implements Seed {

    private static final String EMPLOYMENT = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "EmploymentVC",
          "type": "object",
          "required": ["id", "employer", "jobTitle", "employmentType", "startDate"],
          "properties": {
            "id": {"type": "string", "format": "uri"},
            "employer": {"type": "string", "maxLength": 200},
            "jobTitle": {"type": "string", "maxLength": 200},
            "employmentType": {"enum": ["full-time", "part-time", "contract", "internship"]},
            "startDate": {"type": "string", "format": "date"},
            "endDate": {"type": "string", "format": "date"}
          }
        }
        """;

    private static final String EDUCATION_DEGREE = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "EducationDegreeVC",
          "type": "object",
          "required": ["id", "degree", "university", "graduationYear"],
          "properties": {
            "id": {"type": "string", "format": "uri"},
            "degree": {
              "type": "object",
              "required": ["type", "name"],
              "properties": {
                "type": {"enum": ["BachelorDegree", "MasterDegree", "DoctoralDegree"]},
                "name": {"type": "string", "maxLength": 200},
                "fieldOfStudy": {"type": "string", "maxLength": 200}
              }
            },
            "university": {"type": "string", "maxLength": 200},
            "graduationYear": {"type": "integer", "minimum": 1900, "maximum": 2100}
          }
        }
        """;

    private static final String KYC_LIGHT = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "KYC_LightVC",
          "type": "object",
          "required": ["id", "kycLevel", "countryOfResidence", "ageOver18", "verifiedOn"],
          "properties": {
            "id": {"type": "string", "format": "uri"},
            "kycLevel": {"const": "light"},
            "countryOfResidence": {"type": "string", "pattern": "^[A-Z]{2}$"},
            "ageOver18": {"type": "boolean"},
            "sanctionsScreening": {"enum": ["clear", "pending"]},
            "verifiedOn": {"type": "string", "format": "date"}
          }
        }
        """;

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(SCHEMAS)
                .onConflict(SCHEMAS.ID)
                .doNothing(
                        schema(Demo.EMPLOYMENT_SCHEMA, "EmploymentVC", EMPLOYMENT)
                                .setDescription("Who employs the subject, as what and since when"),
                        schema(Demo.EDUCATION_DEGREE_SCHEMA, "EducationDegreeVC", EDUCATION_DEGREE)
                                .setDescription("A degree, who conferred it and when"),
                        schema(Demo.KYC_LIGHT_SCHEMA, "KYC_LightVC", KYC_LIGHT)
                                .setDescription("That the subject was identified, without saying who it is"));
    }

    private static SchemasRecord schema(UUID id, String name, String jsonSchema) {
        return new SchemasRecord()
                .setId(id)
                .setName(name)
                .setVersion("1.0.0")
                .setJsonSchema(JSONB.jsonb(jsonSchema))
                .setIssuerDid(Demo.ISSUER_DID)
                .setStatus("published");
    }
}
