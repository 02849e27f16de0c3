package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import kz.tirek.common.Iin;

/**
 * What a registry answers about a person, as told by {@code PUT /facts} and as kept in the file.
 */
record StoredFact(String registry, Iin iin, JsonNode fact) {}
