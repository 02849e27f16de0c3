package kz.tirek.registries;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** Reads what other systems answer, and says so when it cannot be read. */
@Component
class Json {
  private final ObjectMapper mapper;

  Json(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  <T> T read(String system, Reply reply, Class<T> type) {
    if (!reply.isSuccess()) {
      throw new Refused(system, reply);
    }
    T answer;
    try {
      answer = mapper.readValue(reply.body(), type);
    } catch (IOException unreadable) {
      answer = null;
    }
    if (answer == null) {
      throw new Unavailable(system + " answered something unreadable");
    }
    return answer;
  }

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
