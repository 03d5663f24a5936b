package dev.rolecompass.http;

import org.apache.catalina.core.StandardHost;

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

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerAnswers() {
		return (factory) -> {
			factory.addEngineValves(new ResponseHeadersValve());
			factory.addContextCustomizers((context) -> {
				StandardHost host = (StandardHost) context.getParent();
				host.setErrorReportValveClass(RefusalValve.class.getName());
			});
		};
	}

}
