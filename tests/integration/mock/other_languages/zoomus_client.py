"""zoomus: lists users, denies a registrant, creates a meeting, lists recordings."""
import json, sys
from zoomus import ZoomClient

base, oauth = sys.argv[1:]
client = ZoomClient("mock-client", "mock-secret", "mock-account", base_uri=base, oauth_uri=oauth + "/oauth/token")
users = client.user.list(page_size=1).json()
more = client.user.list(page_size=1, next_page_token=users["next_page_token"]).json()
waiting = client.meeting.list_registrants(id=85746065, status="pending").json()
ana = {"id": waiting["registrants"][0]["id"], "email": waiting["registrants"][0]["email"]}
denied = client.meeting.update_registrant_status(id=85746065, action="deny", registrants=[ana])
missing = client.meeting.update_registrant_status(id=1, action="deny", registrants=[ana]).json()
created = client.meeting.create(user_id="me", topic="From Python", type=2).json()
recordings = client.recording.list(user_id="me").json()
print(json.dumps({
    "users": [user["email"] for user in users["users"] + more["users"]],
    "denied": denied.status_code, "missing": missing["code"],
    "created": client.meeting.get(id=created["id"]).json()["topic"],
    "files": len(recordings["meetings"][0]["recording_files"]),
}))
