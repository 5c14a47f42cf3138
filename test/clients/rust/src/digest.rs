//! Digest for every request of a client, by the crate digest_auth.

use digest_auth::{AuthContext, HttpMethod};
use http::Extensions;
use reqwest::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use reqwest::{Request, Response, StatusCode};
use reqwest_middleware::{Error, Middleware, Next, Result};

pub struct Digest {
    pub username: &'static str,
    pub password: &'static str,
}

#[async_trait::async_trait]
impl Middleware for Digest {
    async fn handle(&self, mut request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        let first = request.try_clone().expect("a body of JSON can be sent twice");
        let response = next.clone().run(first, extensions).await?;
        let Some(challenge) = response.headers().get(WWW_AUTHENTICATE) else {
            return Ok(response);
        };
        if response.status() != StatusCode::UNAUTHORIZED {
            return Ok(response);
        }
        let context = AuthContext::new_with_method(
            self.username,
            self.password,
            request.url().path(),
            request.body().and_then(|body| body.as_bytes()),
            HttpMethod::from(request.method().as_str()),
        );
        let answer = digest_auth::parse(challenge.to_str().map_err(Error::middleware)?)
            .and_then(|mut prompt| prompt.respond(&context))
            .map_err(Error::middleware)?;
        let header = answer.to_header_string().parse().map_err(Error::middleware)?;
        request.headers_mut().insert(AUTHORIZATION, header);
        next.run(request, extensions).await
    }
}
