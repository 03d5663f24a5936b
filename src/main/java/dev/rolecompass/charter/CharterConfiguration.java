package dev.rolecompass.charter;

import java.io.IOException;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

@Configuration(proxyBeanMethods = false)
class CharterConfiguration {

	@Bean
	Practices practices() throws IOException {
		return read(new ClassPathResource("charter.yaml"));
	}

	/**
	 * Reads the practices. The file isn't part of the environment, so nothing else can
	 * override it.
	 */
	static Practices read(Resource file) throws IOException {
		return new Binder(ConfigurationPropertySources.from(new YamlPropertySourceLoader().load("charter", file)))
			.bindOrCreate("charter", Bindable.of(Practices.class),
					new NoUnboundElementsBindHandler(BindHandler.DEFAULT));
	}

}
