"""pyzoom: reads users and meetings into its typed schemas, and manages a meeting with a registrant."""
import json, sys
from pyzoom import ZoomClient, oauth, err
import requests

base, oauth_url = sys.argv[1:]
token = requests.post(oauth_url + "/oauth/token", auth=("mock-client", "mock-secret"),
                      params={"grant_type": "account_credentials", "account_id": "mock-account"}).json()
client = ZoomClient(token["access_token"], base_url=base)
users = client.users.get_users("active")
created = client.meetings.create_meeting("From pyzoom", start_time="2030-05-01T10:00:00Z", duration_min="45")
read = client.meetings.get_meeting(created.id)
client.meetings.update_meeting("Renamed", start_time="2030-05-01T10:00:00Z", duration_min=50, meeting_id=created.id)
listed = client.meetings.list_meetings()
registrants = client.meetings.list_meeting_registrants(85746065)
client.meetings.add_and_confirm_registrant(85746065, first_name="New", last_name="Person", email="new@example.com")
confirmed = [r for r in client.meetings.list_meeting_registrants(85746065).registrants if r.email == "new@example.com"]
deleted = client.meetings.delete_meeting(created.id)
try:
    client.meetings.get_meeting(created.id)
    missing = None
except err.NotFound:
    missing = "NotFound"
print(json.dumps({
    "users": [user.email for user in users.users if user.pmi > 0 and user.role_id],
    "created": {"topic": read.topic, "duration": read.duration, "audio": read.settings.audio},
    "listed": created.id in [meeting.id for meeting in listed.meetings],
    "registrants": sorted(registrant.email for registrant in registrants.registrants),
    "confirmed": confirmed[0].email,
    "deleted": deleted,
    "missing": missing,
}))
