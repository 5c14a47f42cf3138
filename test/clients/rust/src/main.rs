//! Calls a device and a broker, and prints what they answer as one line of JSON.

mod digest;

use digest::Digest;
use emqx::apis::clients_api::list_clients;
use emqx::apis::configuration::Configuration as EmqxConfiguration;
use reqwest_middleware::ClientBuilder;
use serde_json::json;
use std::env;
use std::error::Error;
use vapix::apis::configuration::Configuration;
use vapix::apis::mqtt_client_api::{configure_client, get_client_status};
use vapix::apis::network_settings_api::{get_network_info, remove_vlan};
use vapix::apis::thermometry_api::{add_area, list_areas};
use vapix::models::mqtt_client_mqtt_server::Protocol;
use vapix::models::*;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let digest = Digest { username: "root", password: "pass" };
    let camera = Configuration {
        base_path: env::var("VAPIX_URL")?,
        client: ClientBuilder::new(reqwest::Client::new()).with(digest).build(),
        ..Default::default()
    };
    let version = || "1.0".to_string();

    let server = MqttClientMqttServer {
        port: Some(8883),
        ..MqttClientMqttServer::new(Protocol::Ssl, "broker.example.com".into())
    };
    let params = MqttClientConfigureClientParams {
        client_id: Some("dock-7".into()),
        ..MqttClientConfigureClientParams::new(server)
    };
    let request = MqttClientConfigureClientRequest::new(version(), Default::default(), params);
    let configured = configure_client(&camera, request).await?;
    if let Some(refusal) = configured.error {
        return Err(format!("configureClient: refused with {}", refusal.code).into());
    }

    let request = MqttClientGetClientStatusRequest::new(version(), Default::default());
    let status = get_client_status(&camera, request).await?.data.ok_or("no status")?;
    let server = status.config.and_then(|config| config.server).ok_or("no server")?;

    let request = NetworkSettingsGetNetworkInfoRequest::new(version(), Default::default());
    let network = get_network_info(&camera, request).await?.data.ok_or("no network")?;
    let device = network.devices.unwrap_or_default().into_iter().next().ok_or("no device")?;
    let addresses = device.ipv4.and_then(|ipv4| ipv4.addresses).unwrap_or_default();

    let mut params = ThermometryAddAreaParams::new(
        0,
        true,
        "Pump bearing".into(),
        ThermometryDetectionType::Above,
        ThermometryMeasurement::Maximum,
        80,
        5,
        vec![vec![-0.6, -0.2], vec![-0.1, -0.2], vec![-0.35, 0.4]],
        ThermometryAreaOverlay::Always,
        false,
    );
    params.preset_nbr = Some(1);
    let request = ThermometryAddAreaRequest::new(version(), Default::default(), params);
    let added = add_area(&camera, request).await?.data.and_then(|data| data.id);

    let request =
        ThermometryListAreasRequest::new(version(), Default::default(), ThermometryListAreasParams::new(0));
    let listed = list_areas(&camera, request).await?.data.and_then(|data| data.area_list).unwrap_or_default();
    let area = listed.iter().find(|area| area.id == added).ok_or("no such area")?;

    let params = NetworkSettingsRemoveVlanParams::new("eth0.5".into());
    let request = NetworkSettingsRemoveVlanRequest::new(version(), Default::default(), params);
    let refusal = remove_vlan(&camera, request).await?.error.ok_or("no refusal")?;

    let broker = EmqxConfiguration {
        base_path: env::var("EMQX_URL")?,
        basic_auth: Some(("key".into(), Some("secret".into()))),
        ..Default::default()
    };
    let page = list_clients(
        &broker, None, Some(2), None, None, None, None, None, None, None, None, None, None, None, None, None, None,
    )
    .await?;

    let result = json!({
        "state": status.status.and_then(|status| status.state),
        "broker": format!(
            "{}://{}:{}",
            server.protocol.unwrap_or_default(),
            server.host.unwrap_or_default(),
            server.port.unwrap_or_default(),
        ),
        "address": addresses.first().and_then(|first| first.address.clone()),
        "added": added,
        "area": { "name": area.name, "vertices": area.vertices },
        "refusal": { "code": refusal.code, "subCode": refusal.details.and_then(|details| details.sub_code) },
        "clients": page.data.iter().map(|client| json!({
            "id": client.clientid,
            "connected": client.connected,
        })).collect::<Vec<_>>(),
        "more": page.meta.hasnext,
    });
    println!("{result}");
    Ok(())
}
