package dev.rung.seeds.adid;

import static dev.rung.seeds.adid.tables.Schemas.SCHEMAS;

import dev.rung.Fixtures;
import dev.rung.Seed;
import dev.rung.seeds.adid.tables.records.SchemasRecord;
import java.util.UUID;
import org.jooq.JSONB;

/** The three demo schemas, published by the demo issuer. */
public final class S003_DemoSchemas implements Seed {

    @Override
    public void plant(Fixtures fixtures) {
        fixtures.into(SCHEMAS)
                .onConflict(SCHEMAS.ID)
                .doNothing(
                        schema(
                                Demo.EMPLOYMENT_SCHEMA,
                                "EmploymentVC",
                                "Who employs the subject, as what and since when",
                                """
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
                                """),
                        schema(
                                Demo.EDUCATION_DEGREE_SCHEMA,
                                "EducationDegreeVC",
                                "A degree, who conferred it and when",
                                """
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
                                """),
                        schema(
                                Demo.KYC_LIGHT_SCHEMA,
                                "KYC_LightVC",
                                "That the subject was identified, without saying who it is",
                                """
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
                                """));
    }

    private static SchemasRecord schema(UUID id, String name, String description, String jsonSchema) {
        return new SchemasRecord()
                .setId(id)
                .setName(name)
                .setVersion("1.0.0")
                .setDescription(description)
                .setJsonSchema(JSONB.jsonb(jsonSchema))
                .setIssuerDid(Demo.ISSUER_DID)
                .setStatus("published");
    }
}
