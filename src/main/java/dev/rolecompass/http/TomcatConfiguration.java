package dev.rolecompass.http;

import java.util.Map;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.coyote.AbstractProtocol;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/**
 * Configures Tomcat: our headers on every response, our page for requests that it
 * refuses, and connections that idle clients can't keep from others.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoleCompassProperties.class)
class TomcatConfiguration {

	/**
	 * Each connection has two of these buffers, and neither request lines, headers nor
	 * bodies are read through them.
	 */
	private static final String READ_BUFFER_IN_BYTES = "1024";

	/**
	 * By default, Tomcat throws an exception if a client names more than ten languages.
	 */
	private static final int ANY_NUMBER_OF_LANGUAGES = -1;

	/**
	 * After the settings were checked, since Tomcat's own complaints don't say what to
	 * write instead.
	 */
	@Bean
	@DependsOn("settingsCheck")
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatCustomizer(RoleCompassProperties properties,
			MeterRegistry registry) {
		Map<String, String> headers = ResponseHeaders.all(properties.isSecure());
		return (factory) -> {
			factory.setProtocol(EvictingProtocol.class.getName());
			factory.addEngineValves(new HeadersValve(headers));
			factory.addConnectorCustomizers((connector) -> countConnections(connector, registry),
					(connector) -> connector.setProperty("socket.appReadBufSize", READ_BUFFER_IN_BYTES),
					(connector) -> connector.setMaxLocaleCount(ANY_NUMBER_OF_LANGUAGES));
			factory.addContextCustomizers((context) -> {
				StandardHost host = (StandardHost) context.getParent();
				host.setErrorReportValveClass(RefusalValve.class.getName());
			});
		};
	}

	/**
	 * Tomcat's own metrics need JMX, which costs a sixth of the start-up time.
	 */
	private static void countConnections(Connector connector, MeterRegistry registry) {
		AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
		Gauge.builder("rolecompass.connections", protocol, AbstractProtocol::getConnectionCount)
			.description("Open connections, including idle ones")
			.strongReference(true)
			.register(registry);
	}

}
