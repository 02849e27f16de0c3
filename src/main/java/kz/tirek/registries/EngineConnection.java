package kz.tirek.registries;

import java.io.IOException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** The external-task client's own HTTP client, with ends to its patience. */
final class EngineConnection {
  private EngineConnection() {}

  static void configure(HttpClientBuilder http, WorkerProperties properties) {
    Timeout connect = Timeout.of(properties.connectTimeout());
    Timeout answer = Timeout.of(properties.pollTimeout().plus(properties.engineTimeout()));
    // By default five connections per host: fewer than there are threads.
    int connections = properties.threads() + 2;
    http.setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(connections)
                .setMaxConnTotal(connections)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(answer)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(answer)
                .setConnectionRequestTimeout(answer)
                .build())
        .addExecInterceptorLast("error-body", EngineConnection::withErrorBody);
  }

  /** The client takes a body for granted; an error without one would end in its endless loop. */
  private static ClassicHttpResponse withErrorBody(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    ClassicHttpResponse response = chain.proceed(request, scope);
    if (response.getCode() >= 300 && response.getEntity() == null) {
      response.setEntity(new StringEntity("{}", ContentType.APPLICATION_JSON));
    }
    return response;
  }
}
