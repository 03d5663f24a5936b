package dev.rolecompass.http;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cache.concurrent.ConcurrentMapCache;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CachingResourceResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * How files are found. Only where files lie, since each link in a page is looked up among
 * them, and by {@link AssetResolver}, which Spring Boot's own mapping has no place for.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<ResourceUrlProvider> urls;

	AssetConfiguration(ObjectProvider<ResourceUrlProvider> urls) {
		this.urls = urls;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		resolve(registry.addResourceHandler("/assets/**").addResourceLocations("classpath:/static/assets/"));
		resolve(registry.addResourceHandler("/favicon*.svg").addResourceLocations("classpath:/static/"));
	}

	private static void resolve(ResourceHandlerRegistration files) {
		files.resourceChain(false)
			// Outside of the cache, which would keep each hash that somebody makes up
			.addResolver(new AssetResolver())
			.addResolver(new CachingResourceResolver(new ConcurrentMapCache("files")))
			.addResolver(new EncodedResourceResolver())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new AssetInterceptor(this.urls));
	}

}
