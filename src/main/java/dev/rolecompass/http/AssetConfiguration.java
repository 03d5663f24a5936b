package dev.rolecompass.http;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * How files are found. Comes before Spring Boot's own configuration, which then leaves
 * its mapping out; that one has no place for {@link AssetResolver}.
 */
@Configuration(proxyBeanMethods = false)
@Order(-1)
class AssetConfiguration implements WebMvcConfigurer {

	private final WebProperties properties;

	private final ObjectProvider<ResourceUrlProvider> urls;

	AssetConfiguration(WebProperties properties, ObjectProvider<ResourceUrlProvider> urls) {
		this.properties = properties;
		this.urls = urls;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/**")
			.addResourceLocations(this.properties.getResources().getStaticLocations())
			.resourceChain(false)
			// Outside of the cache, which would keep each hash that somebody makes up
			.addResolver(new AssetResolver())
			.addResolver(new CachingResourceResolver(new ConcurrentMapCache("assets")))
			.addResolver(new EncodedResourceResolver())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AssetInterceptor(this.urls));
	}

}
