"""zoom-python-client: requests a token with parameters in the query, and calls operations that the account does not implement."""
import json, os, sys
from zoom_python_client.zoom_api_client import ZoomApiClient
from zoom_python_client.zoom_auth_api.zoom_auth_api_client import ZoomAuthApiClient

base, oauth_url = sys.argv[1:]
for name in ("ZOOM_ACCESS_TOKEN", "ZOOM_ACCESS_TOKEN_EXPIRE"):
    os.environ.pop(name, None)
ZoomAuthApiClient.oauth_base_url = oauth_url + "/oauth"
client = ZoomApiClient("mock-account", "mock-client", "mock-secret", api_endpoint=base)
user = client.users.get_user("host-1")
meetings = client.users.get_user_meetings("host-1", {"page_size": 2, "type": "scheduled"})
meeting = client.meetings.get_meeting("85746065")
stream = client.meeting_livestreams.get_livestream("85746065")
updated = client.meeting_livestreams.update_livestream(
    "85746065", {"stream_url": "https://a.example", "stream_key": "key", "page_url": "https://b.example", "resolution": "720p"})
started = client.meeting_livestreams.update_livestream_status("85746065", "start", {"active_speaker_name": True, "display_name": "Live"})
print(json.dumps({
    "user": user["email"],
    "meetings": len(meetings["meetings"]) > 0 and meetings["page_size"] == 2,
    "topic": meeting["topic"],
    "livestream": stream["stream_url"].startswith("https://"),
    "updated": updated,
    "started": started,
}))
