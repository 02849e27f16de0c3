package kz.tirek.engine;

import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * What a feature says against an answer reaches the person as a sentence with status 400, through
 * the engine's REST interface and Tasklist's alike. Jersey finds this through {@code
 * META-INF/services}, because Tasklist's own Jersey applications cannot be configured.
 */
public class InputErrorMapping implements ForcedAutoDiscoverable {
  @Override
  public void configure(FeatureContext context) {
    context.register(new Mapper<InvalidInput>() {}, ExceptionMapper.class);
    context.register(new Mapper<Impossible>() {}, ExceptionMapper.class);
    context.register(new Mapper<Conflict>() {}, ExceptionMapper.class);
    context.register(new Mapper<NotFound>() {}, ExceptionMapper.class);
  }

  private abstract static class Mapper<E extends RuntimeException> implements ExceptionMapper<E> {
    @Override
    public Response toResponse(E error) {
      return Response.status(error instanceof NotFound ? 404 : 400)
          .type(MediaType.APPLICATION_JSON_TYPE)
          .entity(Map.of("type", error.getClass().getSimpleName(), "message", error.getMessage()))
          .build();
    }
  }
}
