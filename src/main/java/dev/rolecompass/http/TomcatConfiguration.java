package dev.rolecompass.http;

import java.util.Map;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.ProtocolHandler;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the container itself answers: the same headers everywhere, and a page of ours for
 * what it refuses.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoleCompassProperties.class)
class TomcatConfiguration {

	/**
	 * Heads are read past this buffer, and bodies not at all; each connection has it
	 * twice.
	 */
	private static final String READ_BUFFER_IN_BYTES = "1024";

	/**
	 * A client may name as many languages as a header has room for. Beyond ten, the
	 * container would throw an exception where the first of them is asked for.
	 */
	private static final int ANY_NUMBER_OF_LANGUAGES = -1;

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerAnswers(RoleCompassProperties properties,
			MeterRegistry registry) {
		Map<String, String> headers = ResponseHeaders.all(properties.isSecure());
		return (factory) -> {
			factory.addConnectorCustomizers((connector) -> standInFront(connector, headers),
					(connector) -> countConnections(connector, registry),
					(connector) -> connector.setProperty("socket.appReadBufSize", READ_BUFFER_IN_BYTES),
					(connector) -> connector.setMaxLocaleCount(ANY_NUMBER_OF_LANGUAGES));
			factory.addContextCustomizers((context) -> {
				StandardHost host = (StandardHost) context.getParent();
				host.setErrorReportValveClass(RefusalValve.class.getName());
			});
		};
	}

	private static void standInFront(Connector connector, Map<String, String> headers) {
		connector.addLifecycleListener((event) -> {
			if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
				ProtocolHandler protocol = connector.getProtocolHandler();
				protocol.setAdapter(new FrontAdapter(protocol.getAdapter(), headers));
			}
		});
	}

	/**
	 * Tomcat would count more by itself, but describing all of its parts to JMX for that
	 * takes a sixth of the start.
	 */
	private static void countConnections(Connector connector, MeterRegistry registry) {
		AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
		Gauge.builder("rolecompass.connections", protocol, AbstractProtocol::getConnectionCount)
			.description("Connections of clients, idle ones included")
			.strongReference(true)
			.register(registry);
	}

}
