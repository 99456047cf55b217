package org.interboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The description of all addresses held against the schema of OpenAPI 3.1, and bodies against it.
 */
class ApiSchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final Site site = Site.shipped();

  @Test
  void the_schema_of_the_openapi_initiative_finds_nothing_wrong_and_would_find_something()
      throws IOException {
    ObjectNode api = (ObjectNode) json("/api/openapi.json");

    assertThat(SCHEMAS.getSchema(standard()).validate(api)).isEmpty();
    api.putObject("paths").putObject("questions").put("get", "?");
    assertThat(SCHEMAS.getSchema(standard()).validate(api)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area=medway&area=walsall",
        "area=dudley&area=sandwell&area=wolverhampton&aspect=gaps&aspect=kind"
      })
  void a_comparison_is_as_described(String query) throws IOException {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$ref", "#/components/schemas/Comparison");
    schema.set("components", json("/api/openapi.json").get("components"));
    ObjectNode compared = (ObjectNode) json("/api/compare?format=json&" + query);

    assertThat(SCHEMAS.getSchema(schema).validate(compared)).isEmpty();
    ((ObjectNode) compared.at("/aspects/0/cells/0")).put("state", "perhaps");
    Set<ValidationMessage> wrong = SCHEMAS.getSchema(schema).validate(compared);
    assertThat(wrong).hasSize(1);
  }

  private static InputStream standard() {
    return ApiSchemaTest.class.getResourceAsStream("/openapi/schema-3.1.json");
  }

  private static JsonNode json(String path) throws IOException {
    return JSON.readTree(site.get(path).body());
  }
}
